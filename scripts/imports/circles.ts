/** Circles of imports, between files or between rooms. */

/** What each name leads to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** One circle for every group of names that lead to each other: its names, the first not repeated. */
export function circlesIn(graph: Graph): string[][] {
  const circles: string[][] = [];
  const seen = new Set<string>();
  for (const name of graph.keys()) {
    const circle = seen.has(name) ? undefined : circleThrough(name, graph);
    if (!circle) continue;
    circles.push(circle);
    // Other names of the same group would give the same circle once more.
    const onward = reachable(name, graph);
    for (const other of onward.keys()) if (reachable(other, graph).has(name)) seen.add(other);
  }
  return circles;
}

/** The shortest way from a name back to itself; undefined where there is none. */
function circleThrough(name: string, graph: Graph): string[] | undefined {
  const from = reachable(name, graph);
  if (!from.has(name)) return undefined;
  const circle = [name];
  for (let at = from.get(name)!; at !== name; at = from.get(at)!) circle.splice(1, 0, at);
  return circle;
}

/** Every name that can be reached in at least one step, with the name before it on a shortest way. */
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
