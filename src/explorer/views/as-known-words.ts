/** The texts about the day and the base that are shown. */
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { OfficialNow } from '../answers/engine.ts';
import type { Base } from '../state/criteria/day-and-base.ts';
import type { ExplorerState } from '../state/state.ts';
import { explorerWords } from '../state/words.ts';

/** The number of regions of each base. */
export type BaseSizes = Record<Base, number>;

/** A sentence about counts, preceded by their day; alone where `day` is null. */
export function onDay(sentence: string, day: string | null, lang: Lang): string {
  return day === null ? sentence : `${asKnownOn(day, lang)} ${sentence}`;
}

/** The day as a sentence: "Keadaan per 5 Desember 2022." */
export function asKnownOn(day: string, lang: Lang): string {
  return explorerWords(lang).asKnown.on(formatDate(day, lang));
}

/** The day as it follows a heading: " per 5 Desember 2022". */
export function afterHeading(day: string, lang: Lang): string {
  return explorerWords(lang).asKnown.after(formatDate(day, lang));
}

/** The heading of the panel: the day, or the base of the current data. */
export function panelHeading(
  { knownOn, base }: ExplorerState,
  bases: BaseSizes,
  lang: Lang,
): string {
  const words = explorerWords(lang).asKnown;
  if (knownOn !== null) return words.heading(formatDate(knownOn, lang));
  return words.headingNow(formatNumber(bases[base], lang));
}

/** The official total of the day with its date, share and base, and the count of the list. */
export function officialText(official: OfficialNow, base: number, lang: Lang): string {
  const words = explorerWords(lang).asKnown;
  const { official_total: total, official_as_of: stated, listed } = official;
  const list = words.listed(formatNumber(listed, lang));
  if (total === null || stated === null) return `${words.noOfficial} ${list}`;
  const text = words.official(
    formatNumber(total, lang),
    formatDate(stated, lang),
    formatPercent((100 * total) / base, lang),
    formatNumber(base, lang),
  );
  return `${text} ${list} ${gapText(total - listed, lang)}`;
}

function gapText(gap: number, lang: Lang): string {
  const words = explorerWords(lang).asKnown;
  if (gap === 0) return words.equal;
  if (gap > 0) return words.gap(formatNumber(gap, lang));
  return words.ahead(formatNumber(-gap, lang));
}

/** The message that a day cannot be shown, and which days can. */
export function refusedDay({ from, to }: { from: string; to: string }, lang: Lang): string {
  return explorerWords(lang).asKnown.refused(formatDate(from, lang), formatDate(to, lang));
}
