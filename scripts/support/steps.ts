/** Runs the steps of a build or check in sequence and prints their times. */
import { spawn } from 'node:child_process';

/** Runs `work`, printing its name before and its duration after; a failure ends the program. */
export async function step(name: string, work: () => Promise<number>): Promise<void> {
  const started = performance.now();
  console.log(`\n▸ ${name}`);
  const code = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) {
    console.error(`✗ ${name}: gagal / failed (${seconds} s)`);
    process.exit(code);
  }
  console.log(`✓ ${name} (${seconds} s)`);
}

/** Runs a script with the Node of this process; resolves to its exit code. */
export function runNode(script: string, ...args: string[]): Promise<number> {
  return run(process.execPath, [script, ...args]);
}

/** Runs a program and shows its output; resolves to its exit code, 1 when it cannot start. */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve) => {
    // Turns off Astro's usage reports.
    const quiet = { ...env, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(command, args, { stdio: 'inherit', env: quiet });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
