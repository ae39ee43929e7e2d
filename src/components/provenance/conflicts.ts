/** Conflicting reports, grouped by what they are about. */
import { joinHtml, markup, say, type Html } from '../../i18n/html.ts';
import { view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { GovernmentLink } from '../../text/governments.ts';
import { rowKey, tracer } from '../../text/trace.ts';

/** A claim that disagrees with another, a row of `conflicting_claims`. */
export type Claim = ViewRow<'conflicting_claims'>;
/** What a conflict is about: a national total, a province, a fact of a region or event, or an observation. */
export type ConflictKind = 'national' | 'province' | 'fact' | 'observation';

/** Two or more claims about one fact. */
export interface Conflict {
  id: string;
  kind: ConflictKind;
  claims: readonly Claim[];
}

/** Returns every conflict, in the order of the view. */
export async function conflicts(): Promise<Conflict[]> {
  const byId = new Map<string, Claim[]>();
  for (const claim of await view('conflicting_claims')) {
    byId.set(claim.conflict_id, [...(byId.get(claim.conflict_id) ?? []), claim]);
  }
  return [...byId].map(([id, claims]) => ({
    id,
    kind: claims[0]!.conflict_kind as ConflictKind,
    claims,
  }));
}

/** Returns the conflicts with a claim about a region, a province or an event. */
export function conflictsAbout(
  all: readonly Conflict[],
  column: 'about_code' | 'about_batch',
  wanted: readonly (string | null)[],
): Conflict[] {
  return all.filter(({ claims }) =>
    claims.some((claim) => claim[column] !== null && wanted.includes(claim[column])),
  );
}

/**
 * Returns what a conflict is about, as HTML, with the numbers where numbers differ: "Indonesia: 192 atau
 * 175 MPP? (7 Maret 2024)", "Kabupaten Magetan: Mulai melayani".
 */
export function conflictTitle(
  { kind, claims }: Conflict,
  linkOf: (code: string) => GovernmentLink,
  batchDates: ReadonlyMap<string, string>,
  lang: Lang,
): Html {
  const t = messagesIn(lang).provenance.conflicts;
  const [first] = claims;
  const named = claims.map(({ about_code }) => about_code).filter((code) => code !== null);
  const events = claims.map(({ about_batch }) => about_batch).filter((id) => id !== null);
  const one = new Set(named).size === 1 ? named[0] : undefined;
  const date = events[0] === undefined ? undefined : batchDates.get(events[0]);
  const subject =
    kind === 'national'
      ? t.national
      : one !== undefined
        ? linkOf(one).name
        : date !== undefined
          ? say(t.event, markup`<time datetime="${date}">${formatShortDate(date, lang)}</time>`)
          : t.signing;
  const day =
    first?.claim_as_of && kind !== 'fact'
      ? markup` (${tracer('conflicting_claims', first, lang)('claim_as_of')})`
      : '';
  const about = numbersHtml(claims, lang) ?? t.facts[first?.fact ?? ''] ?? first?.fact;
  return say(t.of, subject, markup`${about}${day}`);
}

/** Returns "192 atau 175 MPP?", each number once; null where the claims are not all numbers, or all the same. */
function numbersHtml(claims: readonly Claim[], lang: Lang): Html | null {
  const t = messagesIn(lang).provenance.conflicts;
  const distinct = claims.filter(
    ({ claim_number }, at) =>
      claims.findIndex((other) => other.claim_number === claim_number) === at,
  );
  if (distinct.length < 2 || distinct.some(({ claim_number }) => claim_number === null))
    return null;
  const numbers = joinHtml(
    distinct.map((claim) => tracer('conflicting_claims', claim, lang)('claim_number')),
    ` ${t.or} `,
  );
  const measure = t.measures[distinct[0]!.fact];
  const counted = measure
    ? say(measure, numbers)
    : say(t.mpps, numbers, distinct.at(-1)!.claim_number!);
  return markup`${counted}?`;
}

/** Returns the content of a claim as HTML: its words, or its number with what it counts. */
export function claimHtml(claim: Claim, lang: Lang): Html | null {
  const t = messagesIn(lang).provenance.conflicts;
  const words = inLang(claim, 'claim', lang);
  if (words !== null) {
    return markup`<span ${marksOf(claim)} data-column="claim_${lang}">${words}</span>`;
  }
  if (claim.claim_number === null) return null;
  const number = tracer('conflicting_claims', claim, lang)('claim_number');
  const measure = t.measures[claim.fact];
  return measure ? say(measure, number) : say(t.mpps, number, claim.claim_number);
}

/**
 * Returns whether a claim is used, not used, or counts something else than the claim beside it, such as
 * MPPs in operation; empty where no claim of the conflict is used.
 */
export function useOf({ used, counts }: Claim, anyUsed: boolean, lang: Lang): string {
  const t = messagesIn(lang).provenance.conflicts;
  if (used) return t.used;
  if (counts !== null && counts !== 'inaugurated') return t.countsOther(t.counts[counts] ?? counts);
  return anyUsed ? t.notUsed : '';
}

/** Returns who made a claim and when, as far as they are known. */
export function claimantHtml(claim: Claim, lang: Lang): Html | null {
  const t = messagesIn(lang).provenance.conflicts;
  const who = inLang(claim, 'claimed_by', lang);
  const when =
    claim.claim_stated_on === null
      ? null
      : say(t.statedOn, tracer('conflicting_claims', claim, lang)('claim_stated_on'));
  const known = [who, when].filter((part) => part !== null);
  return known.length === 0 ? null : joinHtml(known, ', ');
}

/** Returns a tracer for the claim's row. */
function marksOf(claim: Claim): Html {
  return markup`data-view="conflicting_claims" data-row="${rowKey('conflicting_claims', claim)}"`;
}
