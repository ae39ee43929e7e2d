/** Finds folders with so many files that a reader cannot survey them. */
import { dirname } from 'node:path';
import { group } from 'd3-array';

/** The most files that may lie directly in a folder. */
export const MOST_FILES = 12;

const HEAD = /^\|\s*folder with more files\s*\|/;

/**
 * Returns a fault for each folder with more than twelve files directly in it that the table of
 * exceptions in `document` does not name, and for each exception that no folder needs. `name` is the
 * path of the document in faults. An exception ends in `/` and holds for the folders below it, too.
 */
export function crowdedFolders(files: readonly string[], document: string, name: string): string[] {
  const exceptions = exceptionsIn(document);
  const crowded = [...group(files, (file) => dirname(file))].filter(
    ([, { length }]) => length > MOST_FILES,
  );
  const isExcepted = (folder: string): boolean =>
    exceptions.some(({ path }) => `${folder}/`.startsWith(path));
  return [
    ...crowded
      .filter(([folder]) => !isExcepted(folder))
      .map(([folder, { length }]) => `${folder}/: ${length} files, more than ${MOST_FILES}`),
    ...exceptions
      .filter(({ path }) => !crowded.some(([folder]) => `${folder}/`.startsWith(path)))
      .map(({ path, line }) => `${name}:${line}: ${path} has no folder of so many files`),
  ];
}

function exceptionsIn(document: string): { path: string; line: number }[] {
  const lines = document.split('\n');
  const head = lines.findIndex((line) => HEAD.test(line));
  const rows = head === -1 ? [] : lines.slice(head + 2);
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows.slice(0, end === -1 ? rows.length : end).map((row, index) => ({
    path: /`([^`]+)`/.exec(row)?.[1] ?? row,
    line: head + 3 + index,
  }));
}
