/** Versions of browsers, and the table of docs/browsers.md that promises them. */
import { readFileSync } from 'node:fs';

/** The browsers of the table; Edge has the versions of Chrome. */
export const browsers = ['chrome', 'firefox', 'safari'] as const;

/** The first version of each browser with a feature, or the least that a row of the table promises. */
export type Versions = readonly [chrome: number, firefox: number, safari: number];

/** The two rows with versions: everything as intended, and everything that needs a script works. */
export interface Floor {
  intended: Versions;
  works: Versions;
}

/** Returns the promised versions. Throws where the document has no such rows. */
export function promisedFloor(document = readFileSync('docs/browsers.md', 'utf8')): Floor {
  return { intended: rowOf(document, 'everything as intended'), works: rowOf(document, 'search') };
}

function rowOf(document: string, start: string): Versions {
  const line = document.split('\n').find((each) => each.startsWith(`| ${start}`));
  const cells = (line ?? '').split('|').slice(2, 5).map(Number);
  if (cells.length < 3 || cells.some((cell) => !(cell > 0)))
    throw new Error(`docs/browsers.md has no versions in the row "${start}".`);
  return cells as unknown as Versions;
}

/** Returns the browsers in which a feature is younger than a promise, such as `firefox 121`; none if it is older in all. */
export function younger(feature: Versions, promise: Versions): string[] {
  return browsers.flatMap((browser, at) =>
    feature[at]! > promise[at]! ? [`${browser} ${feature[at]!}`] : [],
  );
}
