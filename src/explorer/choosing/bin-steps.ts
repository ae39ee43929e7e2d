/** The classes of a histogram as the steps of its axis, which are equally wide. */
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { binOf, binsOf } from '../answers/bins.ts';
import type { Measure } from '../state/criteria/mpp.ts';
import { explorerWords } from '../state/words.ts';
import type { Steps } from './steps.ts';

/** Number of classes that a page key moves. */
const FAR = 3;

/** The classes of a number as steps; a bound inside a class is between two whole steps. */
export function binSteps(measure: Measure, lang: Lang): Steps {
  const bins = binsOf(measure);
  const count = bins.length;
  const { value: words, brush } = explorerWords(lang).charts;
  const named = (number: number): string => words[measure](formatNumber(number, lang));
  return {
    count,
    far: FAR,
    shareAt: (bound) => bound / count,
    boundOf: (end, value) => {
      if (value === '') return end === 'from' ? 0 : count;
      return boundAt(measure, Number(value) + (end === 'from' ? 0 : 1));
    },
    valueOf: (end, bound) => {
      if (bound === (end === 'from' ? 0 : count)) return '';
      return String(end === 'from' ? bins[bound]!.from : bins[bound - 1]!.to);
    },
    text: (end, bound) => {
      if (end === 'from') return named(bins[Math.floor(Math.min(bound, count - 1))]!.from ?? 0);
      const { to } = bins[Math.max(Math.ceil(bound) - 1, 0)]!;
      return to === null ? brush.noUpperEnd : named(to);
    },
  };
}

/** The position of a number in classes; in the last, open class, the start or the middle. */
function boundAt(measure: Measure, value: number): number {
  const index = binOf(measure, value);
  const { from, to } = binsOf(measure)[index]!;
  const within = value - (from ?? 0);
  if (within === 0) return index;
  return index + (to === null ? 0.5 : within / (to + 1 - (from ?? 0)));
}
