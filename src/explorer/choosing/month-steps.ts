/** Months as the steps of a time axis. */
import type { TimeArea } from '../../charts/chart-places.ts';
import type { Steps } from './steps.ts';

/** A month `YYYY-MM` with its name. */
export interface Month {
  value: string;
  text: string;
}

const YEAR = 12;

/** The months of the form on the axis as steps. The first and the last may be partial. */
export function monthSteps(all: readonly Month[], { from, to }: TimeArea): Steps {
  const months = all.filter(({ value }) => value >= from.slice(0, 7) && value <= to.slice(0, 7));
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const count = months.length;
  return {
    count,
    far: YEAR,
    shareAt: (bound) => {
      if (bound >= count) return 1;
      const share = (Date.parse(`${months[bound]!.value}-01`) - start) / (end - start);
      return Math.max(0, Math.min(1, share));
    },
    boundOf: (side, value) => {
      if (value === '') return side === 'from' ? 0 : count;
      return months.filter((one) => (side === 'from' ? one.value < value : one.value <= value))
        .length;
    },
    valueOf: (side, bound) => {
      if (bound === (side === 'from' ? 0 : count)) return '';
      return months[side === 'from' ? bound : bound - 1]!.value;
    },
    text: (side, bound) => {
      const index = side === 'from' ? Math.min(bound, count - 1) : Math.max(bound - 1, 0);
      return months[index]?.text ?? '';
    },
  };
}
