/** Comparing rows computed in the browser with the published ones, cell by cell. */
import type { PlainCell, PlainRow } from '../../engine/cells.ts';

/** One cell that differs. */
export interface Difference {
  /** Counted from 1. */
  row: number;
  /** Null where a whole row is missing on one side. */
  column: string | null;
  computed: PlainCell | undefined;
  published: PlainCell | undefined;
}

/** Every cell that differs, row by row; a missing row counts as one difference. */
export function differences(
  columns: readonly string[],
  computed: readonly PlainRow[],
  published: readonly PlainRow[],
): Difference[] {
  const found: Difference[] = [];
  for (let index = 0; index < Math.max(computed.length, published.length); index++) {
    const [ours, theirs] = [computed[index], published[index]];
    if (!ours || !theirs) {
      found.push({ row: index + 1, column: null, computed: undefined, published: undefined });
      continue;
    }
    for (const column of columnsOf(columns, theirs)) {
      if (ours[column] !== theirs[column]) {
        const cells = { computed: ours[column], published: theirs[column] };
        found.push({ row: index + 1, column, ...cells });
      }
    }
  }
  return found;
}

/** The columns to compare, including those that only the published row has. */
function columnsOf(columns: readonly string[], row: PlainRow): string[] {
  return [...new Set([...columns, ...Object.keys(row)])];
}

/** The checksums by file name, from lines in the format of `sha256sum`. */
export function readChecksums(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [sha256 = '', path = ''] = line.split('  ');
      return [path, sha256] as const;
    }),
  );
}
