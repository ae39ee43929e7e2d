/** Folders of more than twelve files need a row in the table of exceptions. */
import { expect, test } from 'vitest';
import { crowdedFolders, MOST_FILES } from '../../../scripts/imports/folders.ts';

const TABLE = `# Rooms

| folder with more files | why |
| ---------------------- | --- |
| \`src/views/\` | their order |

| other | table |
`;

/** The paths of `count` files of a folder. */
const filesIn = (folder: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${folder}/${at}.ts`);

const excepted = filesIn('src/views/old', MOST_FILES + 1);

test('a folder with the most files allowed is accepted, beside a folder that is excepted', () => {
  const files = [...filesIn('src/db', MOST_FILES), ...filesIn('src/db/build', 3), ...excepted];
  expect(crowdedFolders(files, TABLE, 'rooms.md')).toEqual([]);
});

test('a folder with one file more is reported with its number of files', () => {
  const files = [...filesIn('src/db', MOST_FILES + 1), ...excepted];
  expect(crowdedFolders(files, TABLE, 'rooms.md')).toEqual(['src/db/: 13 files, more than 12']);
});

test('an exception that no folder needs is reported with its line', () => {
  expect(crowdedFolders(filesIn('src/views', MOST_FILES), TABLE, 'rooms.md')).toEqual([
    'rooms.md:5: src/views/ has no folder of so many files',
  ]);
});

test('every crowded folder is reported when the document has no table', () => {
  expect(crowdedFolders(filesIn('data', 20), '', 'rooms.md')).toHaveLength(1);
});
