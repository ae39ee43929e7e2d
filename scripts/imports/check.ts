/** Compares the imports of all files with the table of rooms. */
import { circlesIn, type Graph } from './circles.ts';
import { importsIn, type Import } from './read-imports.ts';
import { readRooms, roomOf, type Room } from './rooms.ts';

/** The number of files and imports, and the faults, one line each, beginning with file and line. */
export interface Checked {
  files: number;
  imports: number;
  rooms: number;
  faults: string[];
}

/** An import with its position and the rooms at both ends. */
interface Edge extends Import {
  from: string;
  room: Room | undefined;
  toRoom: Room | undefined;
}

/**
 * Checks the texts of all source files, by path, against the table in `document`, which faults call
 * `name`. Throws when a file cannot be parsed.
 */
export function checkImports(
  texts: ReadonlyMap<string, string>,
  document: string,
  name: string,
): Checked {
  const { rooms, faults } = readRooms(document, name);
  const edges = [...texts].flatMap(([from, text]) =>
    importsIn(from, text).map((one): Edge => ({
      ...one,
      from,
      room: roomOf(from, rooms),
      toRoom: roomOf(one.to, rooms),
    })),
  );
  const all = [
    ...faults,
    ...[...texts.keys()]
      .filter((file) => !roomOf(file, rooms))
      .map((file) => `${file}:1: no row of the table holds this file`),
    ...edges.flatMap(forbidden),
    ...unused(rooms, edges, name),
    ...circleFaults(edges, ({ from, to }) => [from, to]),
    ...circleFaults(edges, ({ room, toRoom }) => [room?.path, toRoom?.path]),
  ];
  return { files: texts.size, imports: edges.length, rooms: rooms.length, faults: all };
}

function forbidden({ from, line, to, room, toRoom }: Edge): string[] {
  if (!room || (toRoom && room.mayImport.has(toRoom.path))) return [];
  const target = toRoom ? `${toRoom.path}: ` : 'what has no room: ';
  return [`${from}:${line}: ${room.path} may not import ${target}${to}`];
}

/** Permissions that no import uses, which would make the table allow more than is needed. */
function unused(rooms: readonly Room[], edges: readonly Edge[], name: string): string[] {
  return rooms
    .filter(({ named }) => named)
    .flatMap((room) => {
      const used = new Set(edges.filter((edge) => edge.room === room).map((edge) => edge.toRoom));
      return rooms
        .filter((other) => other !== room && room.mayImport.has(other.path) && !used.has(other))
        .map(({ path }) => `${name}:${room.line}: ${room.path} imports nothing of ${path}`);
    });
}

function circleFaults(
  edges: readonly Edge[],
  endsOf: (edge: Edge) => [string | undefined, string | undefined],
): string[] {
  const first = new Map<string, Edge>();
  const graph = new Map<string, Set<string>>();
  for (const edge of edges) {
    const [a, b] = endsOf(edge);
    if (a === undefined || b === undefined || (a === b && a !== edge.from)) continue;
    graph.set(a, (graph.get(a) ?? new Set()).add(b));
    if (!first.has(`${a} ${b}`)) first.set(`${a} ${b}`, edge);
  }
  return circlesIn(graph satisfies Graph).map((circle) => {
    const steps = circle.map((a, at) => first.get(`${a} ${circle[(at + 1) % circle.length]!}`)!);
    const [begin] = steps as [Edge];
    const way = [...circle, circle[0]!].join(' → ');
    const imports = steps.map(({ from, line }) => `${from}:${line}`).join(', ');
    return `${begin.from}:${begin.line}: circle ${way} (${imports})`;
  });
}
