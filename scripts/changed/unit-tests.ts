/** Which unit tests a change needs: those that import the files, and those that read them as data. */

/** Files that tests read without importing them, with those tests or their folders. */
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

/** Tests that draw or publish everything, with the rooms whose change needs them nevertheless. */
const SLOW: readonly { tests: string; rooms: RegExp }[] = [
  { tests: 'tests/charts', rooms: /^(src\/charts|tests\/charts)\// },
  { tests: 'tests/unit/images', rooms: /^(src\/images|tests\/unit\/images)\// },
  { tests: 'tests/unit/open-data', rooms: /^(src\/open-data|tests\/unit\/open-data)\// },
  { tests: 'tests/unit/releases', rooms: /^(src\/releases|tests\/unit\/releases)\// },
];

/** What the unit tests are given for a change. */
export interface UnitTests {
  /** Sources and tests for `vitest related`, which runs a test also for itself. */
  related: string[];
  /** Tests, or folders of tests, that read changed files as data. */
  readers: string[];
  /** Folders of slow tests that the change does not touch. */
  excluded: string[];
}

/** The unit tests for changed files; `exists` is asked for paths of the repository. */
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
