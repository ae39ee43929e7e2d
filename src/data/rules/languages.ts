/** Rules on texts for readers: they are in both languages or in neither. */
import { tables as definitions, type TableName } from '../tables/index.ts';
import type { Problem } from '../check/problem.ts';
import { factProblem, known, textOf, type TypedTables } from './rule.ts';

/** Reports texts in one language only, and rows that need a note and have none. */
export function languageProblems(tables: TypedTables): Problem[] {
  const names = Object.keys(definitions) as TableName[];
  return [...names.flatMap((name) => unpairedTexts(tables, name)), ...missingNotes(tables)];
}

function unpairedTexts(tables: TypedTables, name: TableName): Problem[] {
  return pairsOf(name).flatMap((pair) =>
    tables[name].flatMap((row) => {
      const empty = pair.filter((column) => textOf(row, column) === null);
      if (!known(row, ...pair) || empty.length !== 1) return [];
      const other = pair.find((column) => column !== empty[0])!;
      return [factProblem(name, row, empty[0]!, `the text of ${other} in this language too`)];
    }),
  );
}

/** The column pairs of a table with one text in two languages, such as note_id and note_en. */
function pairsOf(name: TableName): [string, string][] {
  const columns = Object.keys(definitions[name].columns);
  return columns
    .filter((column) => column.endsWith('_en'))
    .map((column): [string, string] => [column.replace(/_en$/, '_id'), column])
    .filter(([indonesian]) => columns.includes(indonesian));
}

/** Reports numbers that are set aside without a note on the reason. */
function missingNotes({ totals, observations }: TypedTables): Problem[] {
  return [
    ...totals
      .filter((row) => textOf(row, 'series') === 'conflict' && row.values['note_en'] === null)
      .map((row) =>
        factProblem('totals', row, 'note_en', 'a note that says what the total conflicts with'),
      ),
    ...observations
      .filter(({ values }) => values['basis'] === 'reported' && values['comparable'] === false)
      .filter(({ values }) => values['note_en'] === null)
      .map((row) =>
        factProblem('observations', row, 'note_en', 'a note that says why it does not compare'),
      ),
  ];
}
