/**
 * Runs tasks that depend on one another, several at a time, and prints a line at the start and end of
 * each. Output is collected: all of it is shown for a failed task, and only its summary for one that
 * passed.
 */
import { spawn } from 'node:child_process';

/** A program to run, and the tasks that must pass before it. */
export interface Task {
  /** Unique name in the log. */
  name: string;
  /** The names of the tasks it waits for. It is left out when one of them failed. */
  needs?: readonly string[];
  /** The script and its arguments, run by the Node of this process. */
  command: readonly [script: string, ...args: string[]];
  /** Environment variables in addition to those of this process. */
  env?: NodeJS.ProcessEnv;
}

/** The result of a task. */
export interface Outcome<T extends Task = Task> {
  task: T;
  /** `left out` when a task it needs did not pass. */
  status: 'passed' | 'failed' | 'left out';
  /** Wall-clock seconds; 0 when left out. */
  seconds: number;
  /** Everything it printed, both streams in order of arrival. */
  output: string;
}

interface RunOptions {
  /** The maximum number of simultaneous tasks. */
  atOnce: number;
  /** Whether to print the output of passed tasks too. */
  verbose?: boolean;
  /** Prints a line; defaults to the console. */
  print?: (line: string) => void;
}

/**
 * Runs every task as soon as those it needs have passed, earlier tasks of the list first, at most
 * `atOnce` at a time. Resolves to the outcomes in the order of the list. Throws before running
 * anything when a task needs one that is not before it in the list.
 */
export async function runTasks<T extends Task>(
  tasks: readonly T[],
  { atOnce, verbose = false, print = console.log }: RunOptions,
): Promise<Outcome<T>[]> {
  checkOrder(tasks);
  const outcomes = new Map<string, Outcome<T>>();
  const waiting = [...tasks];
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    leaveOut(waiting, outcomes, print);
    const next = running.size < atOnce ? takeReady(waiting, outcomes) : undefined;
    if (next) {
      print(`▸ ${next.name}`);
      const run: Promise<void> = runTask(next).then((outcome) => {
        outcomes.set(next.name, outcome);
        running.delete(run);
        print(described(outcome, verbose));
      });
      running.add(run);
    } else if (running.size > 0) await Promise.race(running);
  }
  return tasks.map(({ name }) => outcomes.get(name)!);
}

function checkOrder(tasks: readonly Task[]): void {
  const seen = new Set<string>();
  for (const { name, needs = [] } of tasks) {
    const missing = needs.find((need) => !seen.has(need));
    if (missing !== undefined)
      throw new Error(`"${name}" needs "${missing}", not listed before it.`);
    seen.add(name);
  }
}

/** Moves tasks whose needs did not pass from `waiting` to `outcomes`. */
function leaveOut<T extends Task>(
  waiting: T[],
  outcomes: Map<string, Outcome<T>>,
  print: (line: string) => void,
): void {
  for (const task of [...waiting]) {
    const cause = task.needs?.find((need) => (outcomes.get(need)?.status ?? 'passed') !== 'passed');
    if (cause === undefined) continue;
    waiting.splice(waiting.indexOf(task), 1);
    outcomes.set(task.name, { task, status: 'left out', seconds: 0, output: '' });
    print(`– ${task.name}: left out, because "${cause}" did not pass`);
  }
}

function takeReady<T extends Task>(
  waiting: T[],
  outcomes: ReadonlyMap<string, Outcome<T>>,
): T | undefined {
  const ready = waiting.findIndex(({ needs = [] }) => needs.every((need) => outcomes.has(need)));
  return ready === -1 ? undefined : waiting.splice(ready, 1)[0];
}

function runTask<T extends Task>(task: T): Promise<Outcome<T>> {
  const started = performance.now();
  const pieces: string[] = [];
  // Turns off Astro's usage reports.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...task.env };
  const child = spawn(process.execPath, task.command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
  }
  return new Promise((resolve) => {
    const end = (passed: boolean): void => {
      const seconds = (performance.now() - started) / 1000;
      const status = passed ? 'passed' : 'failed';
      resolve({ task, status, seconds, output: pieces.join('') });
    };
    child.on('error', ({ message }) => {
      pieces.push(message);
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}

function described({ task, status, seconds, output }: Outcome, verbose: boolean): string {
  const passed = status === 'passed';
  const line = `${passed ? '✓' : '✗'} ${task.name} (${seconds.toFixed(1)} s)`;
  return passed && !verbose ? line : `${line}\n${output.trimEnd()}`;
}
