/** The look of each tile for a state, and which looks have changed. */
import type { Status } from '../../db/statuses.ts';
import type { TileRow } from '../answers/engine.ts';

/** The look of one tile. */
export interface TileLook {
  status: Status;
  /** The past day of the status; null where it is the current one. */
  day: string | null;
  /** Whether the region matches the filters, without the filter by region. */
  matches: boolean;
  chosen: boolean;
}

/** What the looks are computed from. */
export interface TileAnswer {
  /** All regions with their status. */
  all: readonly TileRow[];
  matching: readonly TileRow[];
  /** Codes of regions. */
  chosen: readonly string[];
  day: string | null;
}

/** The look of every tile by the code of its region. */
export function tileLooks({ all, matching, chosen, day }: TileAnswer): Map<string, TileLook> {
  const matches = new Set(matching.map(({ region_code }) => region_code));
  const codes = new Set(chosen);
  return new Map(
    all.map(({ region_code: code, status }) => {
      const look = { day, matches: matches.has(code), chosen: codes.has(code) };
      return [code, { ...look, status: status as Status }];
    }),
  );
}

/** The looks that differ from those before; a tile without one is compared with the prerendered look. */
export function changedLooks(
  before: ReadonlyMap<string, TileLook>,
  after: ReadonlyMap<string, TileLook>,
): [string, TileLook][] {
  return [...after].filter(([code, look]) => {
    const old = before.get(code) ?? { ...look, day: null, matches: true, chosen: false };
    return !isSame(old, look);
  });
}

function isSame(a: TileLook, b: TileLook): boolean {
  return (
    a.status === b.status && a.day === b.day && a.matches === b.matches && a.chosen === b.chosen
  );
}
