/** Starting programs and waiting for them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Runs a program with an input and returns what it prints. Rejects with its errors when it fails. */
export async function printed(
  [program, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<string> {
  const child = spawn(program, args, { env: { ...process.env, ...env } });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  const [out, errors] = await output;
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${errors || out}`);
  return out;
}

/** Ends a program and waits until it has ended. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const end = once(child, 'exit');
  child.kill('SIGTERM');
  await end;
}

/** Waits until `isReady` is true. Throws when it is not after 20 seconds or the program ends. */
export async function untilReady(
  child: ChildProcess,
  isReady: () => Promise<boolean>,
): Promise<void> {
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt++) {
    if (await isReady()) return;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error(`${child.spawnfile} did not start.`);
}
