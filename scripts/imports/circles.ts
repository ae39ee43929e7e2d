/** Finds circles of imports between files or rooms. */

/** The names that each name imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns one circle for every group of names that import each other; the first name is not repeated. */
export function circlesIn(graph: Graph): string[][] {
  const circles: string[][] = [];
  const seen = new Set<string>();
  for (const name of graph.keys()) {
    const circle = seen.has(name) ? undefined : circleThrough(name, graph);
    if (!circle) continue;
    circles.push(circle);
    // Other names of the same group would give the same circle again.
    const onward = reachable(name, graph);
    for (const other of onward.keys()) if (reachable(other, graph).has(name)) seen.add(other);
  }
  return circles;
}

/** The shortest path from a name back to itself; undefined when there is none. */
function circleThrough(name: string, graph: Graph): string[] | undefined {
  const from = reachable(name, graph);
  if (!from.has(name)) return undefined;
  const circle = [name];
  for (let at = from.get(name)!; at !== name; at = from.get(at)!) circle.splice(1, 0, at);
  return circle;
}

/** Every name reachable in at least one step, with its predecessor on a shortest path. */
function reachable(start: string, graph: Graph): Map<string, string> {
  const from = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const next of graph.get(name) ?? []) {
      if (from.has(next)) continue;
      from.set(next, name);
      queue.push(next);
    }
  }
  return from;
}
