/** Ends a command with an error message without a stack when its call is wrong. */

/** Returns the result of `work`; prints the message of an error it throws and exits with code 2. */
export function orExit<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
