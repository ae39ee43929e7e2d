/** Chooses the browser tests for the rooms that a change touches. */

/** Rooms of the source and the browser tests that cover them best in little time. */
const ROOMS: readonly { files: RegExp; specs: readonly string[] }[] = [
  { files: /^src\/engine\//, specs: ['tests/e2e/engine/start.spec.ts'] },
  { files: /^src\/explorer\/choosing\//, specs: ['tests/e2e/explorer/brush.spec.ts'] },
  { files: /^src\/explorer\/compare\//, specs: ['tests/e2e/explorer/compare.spec.ts'] },
  { files: /^src\/explorer\/exports\//, specs: ['tests/e2e/explorer/export.spec.ts'] },
  { files: /^src\/explorer\/table\//, specs: ['tests/e2e/explorer/table.spec.ts'] },
  { files: /^src\/explorer\/tiles\//, specs: ['tests/e2e/explorer/tiles.spec.ts'] },
  { files: /^src\/explorer\//, specs: ['tests/e2e/explorer/filters.spec.ts'] },
  { files: /^src\/console\//, specs: ['tests/e2e/console/query.spec.ts'] },
];

const SPEC = /^tests\/e2e\/.*\.spec\.ts$/;

/** Returns the changed specs and, for each other file, those of the first room that contains it. */
export function browserTestsFor(files: readonly string[]): string[] {
  const specs = files.flatMap((file) => {
    if (SPEC.test(file)) return [file];
    return ROOMS.find((room) => room.files.test(file))?.specs ?? [];
  });
  return [...new Set(specs)];
}
