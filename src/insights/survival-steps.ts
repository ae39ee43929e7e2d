/** The estimate of Kaplan and Meier as the steps of a line. */

/** A signatory: the days until the event, or null where it has not happened, and the days observed. */
export interface Followed {
  days: number | null;
  days_observed: number;
}

/** A step: from this many years on, this share in percent. */
export interface SurvivalStep {
  years: number;
  percent: number;
}

const YEAR = 365.25;

/**
 * Returns the share that reached the event, 1 - S(t), as steps up to `most` years, by the product
 * limit S(t) = Π (1 - dᵢ / nᵢ) over the days tᵢ ≤ t at which dᵢ of nᵢ still observed reach it
 * (E. L. Kaplan and P. Meier, JASA 53, 1958). It ends where no one is observed any longer.
 */
export function survivalSteps(followed: readonly Followed[], most: number): SurvivalStep[] {
  const times = followed.flatMap(({ days }) => (days === null ? [] : [days]));
  const end = Math.min(most, Math.max(0, ...followed.map((one) => one.days_observed)) / YEAR);
  let surviving = 1;
  const steps = [...new Set(times)]
    .sort((a, b) => a - b)
    .map((time) => {
      const waiting = followed.filter((one) => (one.days ?? one.days_observed) >= time).length;
      const happened = times.filter((day) => day === time).length;
      surviving *= 1 - happened / waiting;
      return { years: time / YEAR, percent: 100 * (1 - surviving) };
    })
    .filter(({ years }) => years <= end);
  return [{ years: 0, percent: 0 }, ...steps, { years: end, percent: steps.at(-1)?.percent ?? 0 }];
}
