/** The regions named in a request: each known, named once, and without an inauguration so far. */
import type { Dataset } from '../tables/index.ts';
import type { Refusal } from './refusal.ts';
import { governmentsOf, resolveRegion } from './region-names.ts';

/** The codes of those that could be resolved, each once. */
export function regionsNamed(regions: readonly string[], dataset: Dataset): Set<string> {
  const answers = regions.map((said) => resolveRegion(said, dataset));
  return new Set(answers.flatMap((answer) => ('code' in answer ? [answer.code] : [])));
}

/** What is wrong with the regions; one refusal for each. */
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
