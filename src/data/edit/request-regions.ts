/** Checks the regions of a request: each must exist, be named once, and have no inauguration yet. */
import type { Dataset } from '../tables/index.ts';
import type { Refusal } from './refusal.ts';
import { governmentsOf, resolveRegion } from './region-names.ts';

/** Returns the codes of the regions that could be resolved, without duplicates. */
export function regionsNamed(regions: readonly string[], dataset: Dataset): Set<string> {
  const answers = regions.map((said) => resolveRegion(said, dataset));
  return new Set(answers.flatMap((answer) => ('code' in answer ? [answer.code] : [])));
}

/** Returns what is wrong with the regions, at most one refusal per region. */
export function regionRefusals(regions: readonly string[], dataset: Dataset): Refusal[] {
  if (regions.length === 0) {
    const expected = 'at least one region, as "Kabupaten Malang", "Kota Malang" or a code';
    return [{ field: '--region', value: '', expected }];
  }
  const seen = new Map<string, string>();
  return regions.flatMap((said) => {
    const answer = resolveRegion(said, dataset);
    if ('refusal' in answer) return [answer.refusal];
    const before = seen.get(answer.code);
    seen.set(answer.code, said);
    if (before !== undefined) {
      const expected = `each region once (it was named as "${before}" already)`;
      return [{ field: '--region', value: said, expected }];
    }
    return inaugurated(said, answer.code, dataset);
  });
}

function inaugurated(said: string, code: string, dataset: Dataset): Refusal[] {
  const mpp = dataset.facilities.find(({ region_code }) => region_code === code);
  if (mpp?.status !== 'inaugurated') return [];
  const name = governmentsOf(dataset).find((each) => each.code === code)?.name ?? code;
  const when = mpp.inaugurated_on ?? `some day up to ${mpp.inaugurated_by ?? ''}`;
  const batch = mpp.batch_id === null ? '' : `, batch ${mpp.batch_id}`;
  const expected = `a region whose MPP is not inaugurated yet; that of ${name} (${code}) was on ${when}${batch}`;
  return [{ field: '--region', value: said, expected }];
}
