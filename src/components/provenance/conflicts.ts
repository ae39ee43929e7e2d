/** Conflicting reports, gathered by what they are about. */
import { view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { GovernmentLink } from '../../text/governments.ts';
import { escapeHtml, rowKey, tracer } from '../../text/trace.ts';

export type Claim = ViewRow<'conflicting_claims'>;
export type ConflictKind = 'national' | 'province' | 'fact' | 'observation';

/** Two or more claims about one fact. */
export interface Conflict {
  id: string;
  kind: ConflictKind;
  claims: readonly Claim[];
}

/** Every conflict, in the order of the view. */
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

/** The conflicts with a claim about a region, a province or an event. */
export function conflictsAbout(
  all: readonly Conflict[],
  column: 'about_code' | 'about_batch',
  wanted: readonly (string | null)[],
): Conflict[] {
  return all.filter(({ claims }) =>
    claims.some((claim) => claim[column] !== null && wanted.includes(claim[column])),
  );
}

/** What a conflict is about, as HTML: "Kabupaten Magetan: mulai melayani". */
export function conflictTitle(
  { kind, claims }: Conflict,
  linkOf: (code: string) => GovernmentLink,
  batchDates: ReadonlyMap<string, string>,
  lang: Lang,
): string {
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
        ? escapeHtml(linkOf(one).name)
        : date !== undefined
          ? t.event(`<time datetime="${date}">${formatShortDate(date, lang)}</time>`)
          : t.signing;
  const day =
    first?.claim_as_of && kind !== 'fact'
      ? ` (${tracer('conflicting_claims', first, lang)('claim_as_of')})`
      : '';
  return t.of(subject, (t.facts[first?.fact ?? ''] ?? first?.fact ?? '') + day);
}

/** What a claim says, as HTML: its words, or its number with what it counts. */
export function claimHtml(claim: Claim, lang: Lang): string {
  const t = messagesIn(lang).provenance.conflicts;
  const words = inLang(claim, 'claim', lang);
  if (words !== null) {
    return `<span ${marksOf(claim)} data-column="claim_${lang}">${escapeHtml(words)}</span>`;
  }
  if (claim.claim_number === null) return '';
  const number = tracer('conflicting_claims', claim, lang)('claim_number');
  return t.measures[claim.fact]?.(number) ?? t.mpps(number, claim.claim_number);
}

/**
 * Whether a claim is used, not used, or counts something else than the claim beside it, such as
 * MPPs in operation; empty where no claim of the conflict is used.
 */
export function useOf({ used, counts }: Claim, anyUsed: boolean, lang: Lang): string {
  const t = messagesIn(lang).provenance.conflicts;
  if (used) return t.used;
  if (counts !== null && counts !== 'inaugurated') return t.countsOther(t.counts[counts] ?? counts);
  return anyUsed ? t.notUsed : '';
}

/** Who made a claim and when, as far as they are known. */
export function claimantHtml(claim: Claim, lang: Lang): string {
  const t = messagesIn(lang).provenance.conflicts;
  const who = inLang(claim, 'claimed_by', lang);
  const when =
    claim.claim_stated_on === null
      ? []
      : [t.statedOn(tracer('conflicting_claims', claim, lang)('claim_stated_on'))];
  return [...(who === null ? [] : [escapeHtml(who)]), ...when].join(', ');
}

/** The marks of a claim's row, for texts of it. */
function marksOf(claim: Claim): string {
  return `data-view="conflicting_claims" data-row="${escapeHtml(rowKey('conflicting_claims', claim))}"`;
}
