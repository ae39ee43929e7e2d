/** Title and description of a region's page: they promise only what the page has. */
import { headline } from '../../db/site-data.ts';
import type { RegionFacts } from '../../db/region-facts.ts';
import { formatList } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { governmentName } from '../../text/names.ts';
import { pageDescription } from '../../text/phrases/page-description.ts';
import { statusSentence } from './status-words.ts';

/** Plain texts for the head of the page of a region. */
export async function regionPageWords(
  facts: RegionFacts,
  lang: Lang,
): Promise<{ title: string; description: string }> {
  const { region, province, place } = facts;
  const t = messagesIn(lang).region;
  const name = governmentName(region.kind, region.name, lang);
  const sentence = statusSentence(facts, await headline(), lang);
  const address = place?.address;
  return {
    title: hasOpenMpp(facts)
      ? t.titleOf(name, formatList(thingsOf(facts, lang), lang))
      : region.status === 'none'
        ? t.titleNone(name, inLang(province, 'name', lang))
        : t.title(name, inLang(province, 'name', lang)),
    description: pageDescription(sentence, ...(address ? [t.addressIs(address)] : [])),
  };
}

function hasOpenMpp({ region }: RegionFacts): boolean {
  return region.status === 'inaugurated' || region.status === 'operating';
}

/** What residents look for and the page has. */
function thingsOf({ place, observations }: RegionFacts, lang: Lang): string[] {
  const { titleThings } = messagesIn(lang).region;
  const has = {
    address: Boolean(place?.address),
    opening_hours: Boolean(place?.opening_hours_id),
    counts: observations.some(({ basis, services }) => basis === 'reported' && services !== null),
  };
  return (Object.keys(titleThings) as (keyof typeof titleThings)[])
    .filter((thing) => has[thing])
    .map((thing) => titleThings[thing]);
}
