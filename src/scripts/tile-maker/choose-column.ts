/** Choosing the column of regions and the system of its codes. */
import { isBareCode, systems, type RegionIndex, type System } from './region-index.ts';
import type { ReaderTable } from './read-table.ts';

/** The column of regions, and how it is read. */
export interface RegionColumn {
  column: number;
  system: System;
  /** Whether its codes fit two systems equally, so that a reader must choose. */
  unsure: boolean;
}

interface Candidate extends RegionColumn {
  hits: number;
}

/** Returns the column with the most regions; undefined where no cell is a region. */
export function chooseColumn(table: ReaderTable, index: RegionIndex): RegionColumn | undefined {
  const candidates = table.columns.flatMap((_, column) => candidatesOf(table, column, index));
  const [best] = candidates.sort(
    (a, b) => b.hits - a.hits || Number(a.unsure) - Number(b.unsure) || a.column - b.column,
  );
  return best && { column: best.column, system: best.system, unsure: best.unsure };
}

/** Returns how a column that a reader chose is read; by name where nothing in it is a region. */
export function systemOf(table: ReaderTable, column: number, index: RegionIndex): RegionColumn {
  const [best] = candidatesOf(table, column, index).sort((a, b) => b.hits - a.hits);
  return best ?? { column, system: 'names', unsure: false };
}

function candidatesOf(table: ReaderTable, column: number, index: RegionIndex): Candidate[] {
  const hits = Object.fromEntries(
    systems.map((system) => [system, hitsOf(table, column, system, index)]),
  ) as Record<System, number>;
  const { kemendagri, bps } = hits;
  const bare = table.rows.some((row) => isBareCode(row[column]!));
  const codes = bare && kemendagri + bps > 0 ? [bareCodes(table, column, index, hits)] : [];
  const left = systems.filter((system) => !bare || (system !== 'bps' && system !== 'kemendagri'));
  return [
    ...codes,
    ...left.map((system) => ({ column, system, unsure: false, hits: hits[system] })),
  ].filter((candidate) => candidate.hits > 0);
}

function hitsOf(table: ReaderTable, column: number, system: System, index: RegionIndex): number {
  return table.rows.filter((row) => 'code' in index(system, row[column]!, row)).length;
}

/**
 * Four digits without a dot are codes of the ministry or of BPS, and many mean another region in the
 * other system. The heading decides, then the names beside the codes, then which system has more.
 */
function bareCodes(
  table: ReaderTable,
  column: number,
  index: RegionIndex,
  hits: Record<System, number>,
): Candidate {
  const as = (system: 'kemendagri' | 'bps', unsure = false): Candidate => ({
    column,
    system,
    unsure,
    hits: hits[system],
  });
  const heading = table.columns[column]!.toLowerCase();
  if (/\bbps\b|_bps|bps_/.test(heading)) return as('bps');
  if (/mendagri|kemdagri|permendagri/.test(heading)) return as('kemendagri');
  const agreeing = (system: System): number => agreement(table, column, system, index);
  const [ministry, statistics] = [agreeing('kemendagri'), agreeing('bps')];
  if (ministry !== statistics) return as(ministry > statistics ? 'kemendagri' : 'bps');
  if (hits.kemendagri !== hits.bps) return as(hits.kemendagri > hits.bps ? 'kemendagri' : 'bps');
  return as('kemendagri', !sameRegions(table, column, index));
}

/** How many codes mean the region that another cell of their row names. */
function agreement(
  { rows }: ReaderTable,
  column: number,
  system: System,
  index: RegionIndex,
): number {
  return rows.filter((row) => {
    const found = index(system, row[column]!);
    if (!('code' in found)) return false;
    return row.some((cell, at) => {
      if (at === column) return false;
      const named = index('names', cell, row);
      return 'code' in named && named.code === found.code;
    });
  }).length;
}

/** Whether every code means the same region in both systems, so that the choice does not matter. */
function sameRegions({ rows }: ReaderTable, column: number, index: RegionIndex): boolean {
  return rows.every((row) => {
    const [a, b] = [index('kemendagri', row[column]!), index('bps', row[column]!)];
    return JSON.stringify(a) === JSON.stringify(b);
  });
}
