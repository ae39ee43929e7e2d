/** Title and description of a region's page: they promise only what the page has. */
import { reportedServices } from '../../db/regions/region-services.ts';
import { headline } from '../../db/site-data.ts';
import type { RegionFacts } from '../../db/regions/region-facts.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { governmentName } from '../../text/names.ts';
import { pageDescription } from '../../text/phrases/page-description.ts';
import { serviceNames } from '../../text/service-names.ts';
import { whenMessage } from '../../text/writer.ts';
import { statusSentence } from './answer/status-words.ts';

/** How many services a description names. */
const NAMED = 3;

/** Plain texts for the head of the page of a region. */
export async function regionPageWords(
  facts: RegionFacts,
  lang: Lang,
): Promise<{ title: string; description: string }> {
  const { region, province, place, services } = facts;
  const t = messagesIn(lang).region;
  const name = governmentName(region.kind, region.name, lang);
  const sentence = shortSentence(facts, lang) ?? statusSentence(facts, await headline(), lang);
  const nameOf = await serviceNames(lang);
  const named = hasOpenMpp(facts) ? reportedServices(services).map(nameOf) : [];
  return {
    title: hasOpenMpp(facts)
      ? t.titleOf(name, formatList(thingsOf(facts, lang), lang))
      : region.status === 'none'
        ? t.titleNone(name, inLang(province, 'name', lang))
        : t.title(name, inLang(province, 'name', lang)),
    description: descriptionOf(sentence, place?.address ?? null, named, lang),
  };
}

/** The longest description that fits: with the address, and with as many services as there is room for. */
function descriptionOf(
  sentence: string,
  address: string | null,
  services: readonly string[],
  lang: Lang,
): string {
  const t = messagesIn(lang).region;
  const counts = Array.from({ length: Math.min(NAMED, services.length) + 1 }, (_, index) => index);
  const texts = counts.map((count) =>
    pageDescription(
      sentence,
      ...(address === null ? [] : [t.addressIs(address)]),
      ...(count === 0 ? [] : [t.servicesAre(formatList(services.slice(0, count), lang))]),
    ),
  );
  return texts.toSorted((a, b) => b.length - a.length)[0]!;
}

/** A short sentence on an inaugurated MPP, which leaves room for its address; else undefined. */
function shortSentence({ region }: RegionFacts, lang: Lang): string | undefined {
  const { short, dates } = messagesIn(lang).region;
  const { status, inaugurated_on: on, inaugurated_by: by } = region;
  if (status !== 'inaugurated' || region.setback !== null) return undefined;
  const date = formatDate(on ?? by ?? '', lang);
  const when = on === null ? dates.by(date) : whenMessage(on, lang)(date);
  return short(governmentName(region.kind, region.name, lang), when);
}

function hasOpenMpp({ region }: RegionFacts): boolean {
  return region.status === 'inaugurated' || region.status === 'operating';
}

/** What residents look for and the page has. */
function thingsOf({ place, services, observations }: RegionFacts, lang: Lang): string[] {
  const { titleThings } = messagesIn(lang).region;
  const named = reportedServices(services).length > 0;
  const has = {
    address: Boolean(place?.address),
    services: named,
    opening_hours: Boolean(place?.opening_hours_id),
    counts: !named && observations.some((row) => row.basis === 'reported' && row.services !== null),
  };
  return (Object.keys(titleThings) as (keyof typeof titleThings)[])
    .filter((thing) => has[thing])
    .map((thing) => titleThings[thing]);
}
