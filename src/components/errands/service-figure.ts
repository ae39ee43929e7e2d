/** The tile map of a service as a figure: on the page of the service, and in its embed. */
import { headline, view } from '../../db/site-data.ts';
import type { Service } from '../../db/regions/services-of-mpp.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import type { Embeddable } from '../../embed/parts.ts';
import { formatNumber } from '../../i18n/format.ts';
import { markup, say, type Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { serviceKinds, type ServiceKind } from '../../map/service-tiles.ts';
import { drawTiles } from '../../map/tile-drawing.ts';
import { tileMapLayout } from '../../map/tile-map-data.ts';
import { tracer } from '../../text/trace.ts';
import { mppsOfService, type ServiceMpps } from './errand-mpps.ts';

type Summary = ViewRow<'service_summary'>;

/** Returns the row of the view `service_summary` of a service. Throws when it has none. */
export async function summaryOf(service: Service): Promise<Summary> {
  const summary = (await view('service_summary')).find((row) => row.service === service.id);
  if (!summary) throw new Error(`The view service_summary has no row ${service.id}.`);
  return summary;
}

/** Returns how many MPPs are reported to offer the service, in a sentence with its marks. */
export function reportedSentence(summary: Summary, lang: Lang): Html {
  const t = messagesIn(lang).errands.service;
  const value = tracer('service_summary', summary, lang);
  if (summary.newest_report === null) return say(t.summaryNone, value('mpps_open'));
  return say(
    t.summary,
    value('mpps_reported'),
    value('mpps_open'),
    value('provinces_reported'),
    value('newest_report'),
  );
}

/** Returns the map of a service in one language; its embed is `/embed/urus/<service>/`. */
export async function serviceFigure(
  service: Service,
  lang: Lang,
): Promise<Embeddable & { view: 'services_by_mpp' }> {
  const [mpps, summary] = [await mppsOfService(service), await summaryOf(service)];
  const { title: titleOf, map: t } = messagesIn(lang).errands.service;
  const name = inLang(service, 'name', lang);
  const kindOf = kindsOfRegions(mpps);
  const { layout, labels } = await tileMapLayout(lang);
  const tiles = layout.groups.flatMap((each) => each.tiles);
  const kinds = serviceKinds(lang).filter((kind) => kind.name !== 'ended' || mpps.ended.length > 0);
  const counts = kinds.map((kind) => {
    const having = tiles.filter(({ code }) => (kindOf.get(code) ?? 'none') === kind.name).length;
    return `${kind.label}: ${formatNumber(having, lang)}`;
  });
  const title = t.title(name);
  const description = t.description(counts.join('; '));
  return {
    slug: `urus/${service.id}`,
    page: `urus/${service.id}/`,
    view: 'services_by_mpp',
    date: (await headline()).newest_page,
    words: () => ({
      name,
      title: markup`${titleOf(name)}`,
      subtitle: reportedSentence(summary, lang),
      sentence: mapSentence(summary, lang),
      source: t.source,
    }),
    draw: (context, id) =>
      drawTiles({ id, title, description, layout, labels, kinds, kindOf }, context),
  };
}

/** The kind of the tile of each region. One with an MPP of its own shows that, not the province's. */
function kindsOfRegions(mpps: ServiceMpps): ReadonlyMap<string, ServiceKind> {
  const all = (['unknown', 'planned', 'ended', 'reported'] as const).flatMap((kind) =>
    mpps[kind].flatMap(({ regions }) =>
      regions.map(({ region_code }) => [region_code, kind] as const),
    ),
  );
  return new Map(all);
}

function mapSentence(summary: Summary, lang: Lang): Html {
  const t = messagesIn(lang).errands.service.map;
  const value = tracer('service_summary', summary, lang);
  if (summary.newest_report === null)
    return say(t.sentenceNone, value('mpps_planned'), value('mpps_unknown'));
  return say(
    t.sentence,
    value('mpps_reported'),
    value('mpps_planned'),
    value('mpps_unknown'),
    value('newest_report'),
  );
}
