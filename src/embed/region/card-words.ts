/** What the card of a region says, for its embed: status, address, hours and services with their dates. */
import type { RegionFacts } from '../../db/regions/region-facts.ts';
import { serviceReports } from '../../db/regions/region-services.ts';
import { joinHtml, markup, say, type Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { governmentName } from '../../text/names.ts';
import { statusPhraseHtml } from '../../text/phrases/status-phrase.ts';
import { serviceNames } from '../../text/service-names.ts';
import { tableTracer } from '../../text/trace-table.ts';
import { tracer } from '../../text/trace.ts';

/** The facts that a card shows, and the words of the live data. */
export interface RegionCardSource {
  facts: Pick<RegionFacts, 'region' | 'place' | 'services' | 'nearest'>;
  lang: Lang;
}

/** A line of the card: what it is about, and what is known of it. */
interface CardRow {
  term: string;
  value: Html;
}

/** Title, status and lines of a card as HTML with the marks of their rows. */
export interface CardWords {
  title: string;
  status: Html;
  rows: CardRow[];
}

/** Returns the words of the card of a region. */
export async function cardWords({ facts, lang }: RegionCardSource): Promise<CardWords> {
  const { region } = facts;
  const { common, regionKit: t } = messagesIn(lang);
  const setback =
    region.setback === null ? null : `; ${common.setbacks[region.setback] ?? region.setback}`;
  return {
    title: t.title(governmentName(region.kind, region.name, lang)),
    status: markup`${statusPhraseHtml(region, lang)}${setback}`,
    rows:
      region.status === 'none'
        ? nearestRows(facts, lang)
        : [...placeRows(facts, lang), await servicesRow(facts, lang)],
  };
}

function placeRows({ place }: RegionCardSource['facts'], lang: Lang): CardRow[] {
  const { place: t } = messagesIn(lang).region;
  const row = (
    term: string,
    column: string,
    text: string | null | undefined,
    dated: 'address_as_of' | 'hours_as_of',
  ): CardRow => {
    if (!place || !text) return { term, value: markup`${t.unknown}` };
    const date =
      place[dated] === null
        ? t.undated
        : say(t.reported, tableTracer('places', place, lang)(dated));
    const words = markup`<span data-view="places" data-row="${place.region_code}" data-column="${column}">${text}</span>`;
    return { term, value: markup`${words} <small>(${date})</small>` };
  };
  const hours = place ? inLang(place, 'opening_hours', lang) : null;
  return [
    row(t.address, 'address', place?.address, 'address_as_of'),
    row(t.opening_hours, `opening_hours_${lang}`, hours, 'hours_as_of'),
  ];
}

async function servicesRow({ services }: RegionCardSource['facts'], lang: Lang): Promise<CardRow> {
  const { region, regionKit: t } = messagesIn(lang);
  const nameOf = await serviceNames(lang);
  const parts = serviceReports(services).reported.map(({ asOf, rows }) => {
    const names = rows.map(({ service }) => nameOf(service)).join(', ');
    const date =
      asOf === null
        ? region.place.undated
        : say(region.place.reported, tableTracer('services_offered', rows[0]!, lang)('as_of'));
    return markup`${names} <small>(${date})</small>`;
  });
  return {
    term: t.services,
    value: parts.length === 0 ? markup`${region.place.unknown}` : joinHtml(parts, '; '),
  };
}

/** Without an MPP the card names the nearest inaugurated ones. */
function nearestRows({ nearest }: RegionCardSource['facts'], lang: Lang): CardRow[] {
  const { region: t } = messagesIn(lang);
  const parts = nearest.map(({ row, region }) => {
    const distance = say(t.nearest.distance, tracer('nearest_mpps', row, lang)('distance_km'));
    return markup`${governmentName(region.kind, region.name, lang)} <small>(${distance})</small>`;
  });
  return parts.length === 0 ? [] : [{ term: t.nearest.heading, value: joinHtml(parts, ', ') }];
}
