/** Chooses the unit tests for a change: those that import its files and those that read them as data. */

/** Files that tests read without importing them, and those tests or their folders. */
const READERS: readonly { files: RegExp; tests: readonly string[] }[] = [
  { files: /^src\/db\/views\/.*\.sql$/, tests: ['tests/unit/db/'] },
  {
    files: /^data\/.*\.csv$/,
    tests: [
      'tests/unit/data/real-data.test.ts',
      'tests/unit/data/reconcile.test.ts',
      'tests/unit/db/',
    ],
  },
  { files: /^tests\/fixtures\/(small|broken)\//, tests: ['tests/unit/data/', 'tests/unit/db/'] },
];

/** Tests that draw or publish everything, and the rooms whose change requires them. */
const SLOW: readonly { tests: string; rooms: RegExp }[] = [
  { tests: 'tests/charts', rooms: /^(src\/charts|tests\/charts)\// },
  { tests: 'tests/unit/images', rooms: /^(src\/images|tests\/unit\/images)\// },
  { tests: 'tests/unit/open-data', rooms: /^(src\/open-data|tests\/unit\/open-data)\// },
  { tests: 'tests/unit/releases', rooms: /^(src\/releases|tests\/unit\/releases)\// },
];

/** The arguments for the unit tests of a change. */
export interface UnitTests {
  /** Sources and tests for `vitest related`, which also runs the given tests themselves. */
  related: string[];
  /** Tests, or folders of tests, that read changed files as data. */
  readers: string[];
  /** Folders of slow tests that the change does not affect. */
  excluded: string[];
}

/** Returns the unit tests for changed files; calls `exists` with paths of the repository. */
export function unitTestsFor(
  files: readonly string[],
  exists: (path: string) => boolean,
): UnitTests {
  const related = files.filter((file) => file.endsWith('.ts') && exists(file));
  const read = READERS.filter((reader) => files.some((file) => reader.files.test(file)));
  const readers = [...new Set(read.flatMap(({ tests }) => tests))];
  const idle = SLOW.filter(({ rooms }) => !files.some((file) => rooms.test(file)));
  return { related, readers, excluded: idle.map(({ tests }) => tests) };
}
