/** The order in which the parts of several views are shown. */
import { expect, test } from 'vitest';
import { UNSEEN, type Parts, type Section } from '../../../../src/explorer/views/section.ts';
import { showInParts } from '../../../../src/explorer/views/show-in-parts.ts';

const log: string[] = [];

/** A section that only logs; the steps of `parts` are logged under its name. */
function sectionOf(
  name: string,
  parts: () => Parts | undefined,
): [Section, () => Parts | undefined] {
  const section = { key: () => name } as unknown as Section;
  return [section, parts];
}

const nameOf = (section: Section): string => section.key(undefined as never);

function* steps(name: string, drawing?: Promise<void>): Parts {
  log.push(`${name} first`);
  yield undefined;
  log.push(`${name} second`);
  yield UNSEEN;
  log.push(`${name} unseen`);
  yield UNSEEN;
  log.push(`${name} last`);
  return drawing;
}

function atOnce(name: string): undefined {
  log.push(`${name} at once`);
  return undefined;
}

/** Shows two views in parts and one at once; `stops` is the log entry after which a newer state waits. */
async function shown(stops?: string, drawing?: Promise<void>): Promise<boolean> {
  log.length = 0;
  const paint = (): Promise<void> => Promise.resolve(void log.push('paint'));
  return showInParts(
    [
      sectionOf('map', () => steps('map', drawing)),
      sectionOf('figures', () => atOnce('figures')),
      sectionOf('list', () => steps('list')),
    ],
    {
      pacer: {
        begin: () => undefined,
        end: () => void log.push('end'),
        pause: () => Promise.resolve(),
        paint,
      },
      isOutdated: () => stops !== undefined && log.includes(stops),
      onBegin: () => undefined,
      onSight: () => void log.push('sight'),
      onWhole: (section) => void log.push(`${nameOf(section)} whole`),
    },
  );
}

test('all that is in sight is shown and painted before parts that no reader sees', async () => {
  expect(await shown()).toBe(true);
  expect(log).toEqual([
    ...['map first', 'map second'],
    ...['figures at once', 'figures whole'],
    ...['list first', 'list second'],
    ...['sight', 'paint'],
    ...['map unseen', 'map last', 'map whole', 'list unseen', 'list last', 'list whole', 'end'],
  ]);
});

test('a newer state stops between two parts, and a view that is not whole is not reported as such', async () => {
  expect(await shown('map first')).toBe(false);
  expect(log).toEqual(['map first']);
  expect(await shown('paint')).toBe(false);
  expect(log.filter((entry) => entry.endsWith('whole'))).toEqual(['figures whole']);
  expect(log).not.toContain('map unseen');
});

test('drawings that are still being made are awaited', async () => {
  let made = false;
  const drawing = new Promise<void>((resolve) =>
    setTimeout(() => {
      made = true;
      resolve();
    }, 5),
  );
  expect(await shown(undefined, drawing)).toBe(true);
  expect(made).toBe(true);
});
