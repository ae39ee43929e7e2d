/** Numbers the sources of several rows, so that rows cite them by number and one list names them. */

/** The keys in the order of their numbers, separated by `;`, and the numbers of a row's sources as text. */
export interface SourceNumbers {
  ids: string;
  numbersOf: (ids: string) => string;
}

/** Returns the numbers of all sources of the rows, from 1 in the order in which they first occur. */
export function sourceNumbers(rows: readonly string[]): SourceNumbers {
  const keysOf = (ids: string): string[] => ids.split(';').filter((id) => id !== '');
  const all = [...new Set(rows.flatMap(keysOf))];
  const numbers = new Map(all.map((id, index) => [id, index + 1]));
  return {
    ids: all.join(';'),
    numbersOf: (ids) =>
      inRuns(
        [...new Set(keysOf(ids))].flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
      ),
  };
}

/** Writes ascending numbers with runs of three or more shortened: "3, 7–9". */
function inRuns(numbers: readonly number[]): string {
  const runs = numbers.reduce<number[][]>((all, number) => {
    const last = all.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else all.push([number]);
    return all;
  }, []);
  return runs
    .map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')))
    .join(', ');
}
