/** Ending a command with the message of what is wrong with its call, and no stack. */

/** What `work` returns; prints the message of what it throws and exits with code 2. */
export function orExit<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
