/** The order, the failures and the log of tasks that run side by side. */
import { describe, expect, test } from 'vitest';
import { runTasks, type Task } from '../../../scripts/support/test/task-runner.ts';
import { tasks } from '../../../scripts/support/test/test-tasks.ts';

/** A task that runs a line of JavaScript. */
function script(name: string, code: string, needs: readonly string[] = []): Task {
  return { name, needs, command: ['--eval', code] as [string, string] };
}

async function run(list: readonly Task[], atOnce = 2): Promise<{ log: string[]; ends: string[] }> {
  const log: string[] = [];
  const outcomes = await runTasks(list, { atOnce, print: (line) => log.push(line) });
  return { log, ends: outcomes.map(({ task, status }) => `${task.name}: ${status}`) };
}

describe('tasks that depend on one another', () => {
  test('start only after the tasks they need have passed', async () => {
    const { log } = await run([script('first', ''), script('second', '', ['first'])]);
    expect(log.map((line) => line.replace(/ \(.*/, ''))).toEqual([
      '▸ first',
      '✓ first',
      '▸ second',
      '✓ second',
    ]);
  });

  test('are left out when a task they need fails, while the others still run', async () => {
    const { ends } = await run([
      script('broken', 'process.exit(3)'),
      script('next', '', ['broken']),
      script('last', '', ['next']),
      script('other', ''),
    ]);
    expect(ends).toEqual(['broken: failed', 'next: left out', 'last: left out', 'other: passed']);
  });

  test('show all their output when they fail, and none when they pass', async () => {
    const { log } = await run([
      script('quiet', 'console.log("fine")'),
      script('loud', 'console.error("cause"); process.exit(1)', ['quiet']),
    ]);
    expect(log.join('\n')).not.toContain('fine');
    expect(log.at(-1)).toMatch(/^✗ loud \(\d+\.\d s\)\ncause$/);
  });

  test('run no more at a time than allowed', async () => {
    const { log } = await run([script('a', ''), script('b', ''), script('c', '')], 1);
    const marks = log.map((line) => line[0]);
    expect(marks).toEqual(['▸', '✓', '▸', '✓', '▸', '✓']);
  });

  test('are refused before anything runs when one needs an unknown task', async () => {
    await expect(run([script('a', '', ['z'])])).rejects.toThrow(
      '"a" needs "z", not listed before it.',
    );
  });
});

describe('the tasks of the test command', () => {
  test('have different names and report files', () => {
    const names = tasks().flatMap(({ name, report }) => [name, ...(report ? [report] : [])]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('belong to one half or the other, and the build to both', () => {
    const both = [...tasks('static'), ...tasks('browser')].map(({ name }) => name);
    expect([...new Set(both)].toSorted()).toEqual(
      tasks()
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(both.filter((name) => name === 'build')).toHaveLength(2);
  });
});
