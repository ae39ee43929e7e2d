/** Describes the effect of a change on totals, provinces, regions and other published numbers. */
import type { Cell, ResultRow } from '../../src/db/read.ts';
import { views, type ViewName } from '../../src/db/schema/views.ts';
import { viewColumns } from '../../src/db/schema/view-columns.ts';
import type { Effects, RowEffect } from '../../src/db/build/effects.ts';
import { say, type Part, type Section } from './report.ts';

/** Views whose rows are listed one by one, with the columns to show and those that name a row. */
const viewsByRow: readonly {
  name: ViewName;
  columns: readonly string[];
  called: readonly string[];
}[] = [
  {
    name: 'coverage_by_province',
    called: ['name_id'],
    columns: [
      'inaugurated',
      'served',
      'covered',
      'covered_percent',
      'operating',
      'preparing',
      'without',
    ],
  },
  { name: 'region_status', called: ['kind', 'name'], columns: ['status', 'counted_on'] },
  { name: 'reconciliation', called: ['as_of'], columns: ['official_total', 'listed', 'gap'] },
  { name: 'target_outcomes', called: ['year', 'stated_on'], columns: ['target', 'reached'] },
];

/** A section for the headline numbers, one for each view listed by row, and one that counts the rest. */
export function effectSections(effects: Effects): Section[] {
  const sections = [
    headlineSection(effects),
    ...viewsByRow.map((view) => viewSection(view, effects)),
  ];
  return [...sections, otherViews(effects)].filter(({ items }) => items.length > 0);
}

function headlineSection(effects: Effects): Section {
  const changes = effects.get('headline')?.flatMap((row) => row.changes) ?? [];
  return {
    title: 'Pengaruh pada angka nasional / Effect on the national figures',
    items: changes.map(({ column, was, now }) => {
      const { description } = viewColumns[column as keyof typeof viewColumns];
      const words = `: ${description.id} / ${description.en} `;
      return [{ data: column }, words, ...say`${text(was)} → ${text(now)}`];
    }),
  };
}

function viewSection(
  { name, columns, called }: (typeof viewsByRow)[number],
  effects: Effects,
): Section {
  const { title } = views[name];
  const items = (effects.get(name) ?? []).flatMap((effect) => {
    const changes = changedCells(effect, columns);
    const row = effect.now ?? effect.was ?? {};
    const label = called.map((column) => text(row[column] ?? null)).join(' ');
    return changes.length === 0 ? [] : [[...say`${label}: `, ...changes]];
  });
  return { title: `${title.id} / ${title.en}`, items };
}

function changedCells({ was, now, changes }: RowEffect, columns: readonly string[]): Part[] {
  const whole = (row: ResultRow): Part[][] =>
    columns.map((column) => [`${column} `, ...say`${text(row[column] ?? null)}`]);
  const parts = !was
    ? [['baru / new'], ...whole(now ?? {})]
    : !now
      ? [['hilang / gone'], ...whole(was)]
      : changes
          .filter(({ column }) => columns.includes(column))
          .map((each) => [`${each.column} `, ...say`${text(each.was)} → ${text(each.now)}`]);
  return parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
}

function otherViews(effects: Effects): Section {
  const shown: readonly ViewName[] = ['headline', ...viewsByRow.map(({ name }) => name)];
  const items = [...effects]
    .filter(([name]) => !shown.includes(name))
    .map(([name, rows]) => {
      const { title } = views[name];
      const count = String(rows.length);
      return [{ data: name }, `, ${title.id} / ${title.en}: ${count} baris berubah / rows changed`];
    });
  return { title: 'Tampilan lain yang berubah / Other views that change', items };
}

function text(cell: Cell): string {
  return cell === null ? '' : String(cell);
}
