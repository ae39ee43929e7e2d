/** Reads the table of rooms in docs/architecture.md, which says what each room may import. */

/** One row of the table. */
export interface Room {
  /** A folder with everything in it (`src/db/`), the files directly in one (`src/*`), or a file. */
  path: string;
  /** Paths of the rooms it may import, all of them above it in the table; the room itself is implied. */
  mayImport: ReadonlySet<string>;
  /** Whether the row lists what it may import; false when it says "all of the above". */
  named: boolean;
  /** Line of the row in the document, from 1. */
  line: number;
}

/** The rooms, and the faults of the table itself. */
export interface Rooms {
  rooms: Room[];
  faults: string[];
}

const HEAD = /^\|\s*room\s*\|\s*may import\s*\|/;

/**
 * Reads the table whose head begins with `room` and `may import`. The first cell of a row is a path in
 * backquotes; the second is `nothing`, `all of the above`, or rooms above it in backquotes: their paths
 * as in the first cell, or without `src/` and the last `/`. What the table allows can have no circle
 * because a room can only name rooms above it.
 */
export function readRooms(document: string, name: string): Rooms {
  const lines = document.split('\n');
  const head = lines.findIndex((line) => HEAD.test(line));
  const rooms: Room[] = [];
  const faults: string[] = head === -1 ? [`${name}: no table "room | may import"`] : [];
  for (let index = head + 2; head !== -1 && lines[index]?.startsWith('|'); index++) {
    const [, room = '', allowed = ''] = lines[index]!.split('|');
    const line = index + 1;
    const path = namesIn(room)[0] ?? room.trim();
    const all = allowed.trim() === 'all of the above';
    const mayImport = new Set([path, ...(all ? rooms.map((above) => above.path) : [])]);
    for (const short of namesIn(allowed)) {
      const above =
        rooms.find((known) => known.path === short) ??
        rooms.find((known) => shortName(known.path) === short);
      if (above) mayImport.add(above.path);
      else faults.push(`${name}:${line}: ${path} may import ${short}, which is no room above it`);
    }
    rooms.push({ path, mayImport, named: !all, line });
  }
  return { rooms, faults };
}

function namesIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name!);
}

function shortName(path: string): string {
  return path.replace(/^src\//, '').replace(/\/$/, '');
}

/** Returns the room of a file: that of the most specific row. */
export function roomOf(file: string, rooms: readonly Room[]): Room | undefined {
  const holding = rooms.filter(({ path }) => holds(path, file));
  return holding.toSorted((a, b) => b.path.length - a.path.length)[0];
}

function holds(path: string, file: string): boolean {
  if (!path.endsWith('*')) return path.endsWith('/') ? file.startsWith(path) : file === path;
  const folder = path.slice(0, -1);
  return file.startsWith(folder) && !file.slice(folder.length).includes('/');
}
