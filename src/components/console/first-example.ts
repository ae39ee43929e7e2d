/** The answer of the first example, so that the console is not empty before its engine has loaded. */
import { renderSvg } from '../../charts/render.ts';
import { exampleNames, exampleSql } from '../../console/examples.ts';
import type { ColumnKind, QueryResult } from '../../console/query/result.ts';
import { chartFor } from '../../console/result/chart-choice.ts';
import { resultChart } from '../../console/result/result-chart.ts';
import { rowsOf } from '../../db/site-data.ts';
import type { PlainCell } from '../../engine/cells.ts';
import { trustedHtml } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Drawings } from '../figure/charts.ts';

/** The result with its drawings at two widths, and the title of the chart. */
export interface FirstExample {
  result: QueryResult;
  title: string;
  drawings: Drawings;
}

/** Pixels of the drawings for a wide and a narrow screen. */
const WIDTHS = { wide: 560, narrow: 320 } as const;

/** Returns the answer in a language. Throws when the example has no rows or no chart. */
export async function firstExample(lang: Lang): Promise<FirstExample> {
  const rows = await rowsOf(exampleSql(exampleNames[0], lang));
  const [first] = rows;
  if (!first) throw new Error('The first example has no rows.');
  const names = Object.keys(first);
  const result: QueryResult = {
    columns: names.map((name) => ({ name, kind: kindOf(first[name]) })),
    rows: rows.map((row) => names.map((name) => row[name] as PlainCell)),
    cut: false,
  };
  const choice = chartFor(result);
  if (choice.kind === 'none') throw new Error('The first example has no chart.');
  const chart = (width: number) => resultChart(choice, { lang, width });
  const drawn = (width: number, id: string) => trustedHtml(renderSvg(chart(width), { id }).svg);
  return {
    result,
    title: chart(WIDTHS.wide).title,
    drawings: {
      wide: drawn(WIDTHS.wide, 'first-w'),
      narrow: drawn(WIDTHS.narrow, 'first-n'),
    },
  };
}

/** The example has only texts and decimal numbers. */
function kindOf(cell: unknown): ColumnKind {
  return typeof cell === 'number' ? 'decimal' : 'text';
}
