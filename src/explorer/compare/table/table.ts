/** The comparison as a table: places are columns, measures rows. The same at build and in the browser. */
import { formatDate } from '../../../i18n/format.ts';
import { markup, type Html, type Piece } from '../../../i18n/html.ts';
import { pagePath } from '../../../i18n/paths.ts';
import type { CompareContext } from '../context.ts';
import {
  coverageCell,
  deadlineCell,
  firstCell,
  lastCell,
  statusesCell,
  yearCell,
} from './coverage-cells.ts';
import type { PlaceFigures } from './figures.ts';
import { countsCell, peopleCoveredCell, populationCell } from './other-cells.ts';
import { namedCell } from './named-cells.ts';
import { placeName } from '../choosing/places.ts';
import { messagesOf } from '../words.ts';

interface Row {
  label: string;
  cell: (of: PlaceFigures) => Piece;
}

interface Group {
  label: string;
  rows: Row[];
}

/**
 * Head and bodies of the table as HTML. `figures` begins with the nation, whose column is the last, so
 * that two chosen places are side by side on a phone.
 */
export function tableHtml(all: readonly PlaceFigures[], context: CompareContext): Html {
  const figures = [...all.slice(1), ...all.slice(0, 1)];
  const { measure } = messagesOf(context.lang).compare;
  const heads = figures.map((of) => markup`<th scope="col">${headHtml(of, context)}</th>`);
  const bodies = groupsOf(all[0]!, context).map((group) => bodyHtml(group, figures));
  return markup`<thead><tr><th scope="col">${measure}</th>${heads}</tr></thead>${bodies}`;
}

function headHtml({ place }: PlaceFigures, { lang }: CompareContext): Piece {
  const name = placeName(place, lang);
  if (place.path === '') return name;
  const link = markup`<a href="${pagePath(lang, place.path)}">${name}</a>`;
  return place.province ? markup`${link} <span class="more">${place.province[lang]}</span>` : link;
}

function bodyHtml({ label, rows }: Group, figures: readonly PlaceFigures[]): Html {
  const head = markup`<tr class="group"><th scope="rowgroup" colspan="${figures.length + 1}"><span>${label}</span></th></tr>`;
  const lines = rows.map(({ label: row, cell }) => {
    const cells = figures.map((of) => markup`<td>${cell(of)}</td>`);
    return markup`<tr><th scope="row">${row}</th>${cells}</tr>`;
  });
  return markup`<tbody>${head}${lines}</tbody>`;
}

function groupsOf(nation: PlaceFigures, context: CompareContext): Group[] {
  const { groups, rows } = messagesOf(context.lang).compare;
  const row = (label: string, cell: (of: PlaceFigures, context: CompareContext) => Piece): Row => ({
    label,
    cell: (of) => cell(of, context),
  });
  const deadline = formatDate(context.calendar.deadline, context.lang);
  const all: Group[] = [
    {
      label: groups.coverage,
      rows: [row(rows.coverage, coverageCell), row(rows.statuses, statusesCell)],
    },
    {
      label: groups.pace,
      rows: [
        row(rows.first, firstCell),
        row(rows.last, lastCell),
        row(rows.deadline(deadline), deadlineCell),
      ],
    },
    { label: groups.years, rows: yearRows(nation, context) },
    {
      label: groups.services,
      rows: [
        { label: rows.agencies, cell: (of) => countsCell(of, 'agencies', context) },
        { label: rows.services, cell: (of) => countsCell(of, 'services', context) },
        row(rows.named, namedCell),
      ],
    },
    {
      label: groups.people,
      rows: [row(rows.population, populationCell), row(rows.population_covered, peopleCoveredCell)],
    },
  ];
  return all.filter((group) => group.rows.length > 0);
}

/** A row for each completed year. All places have the same years. */
function yearRows({ years }: PlaceFigures, context: CompareContext): Row[] {
  const { rows } = messagesOf(context.lang).compare;
  return years.map(({ year }, index) => ({
    label: rows.year(year),
    cell: (of) => yearCell(of, of.years[index]!, context),
  }));
}
