/** The cards of provinces, regions, inaugurations and services: one for each row of their views. */
import { tileMapData } from '../../map/tile-map-data.ts';
import { batchTitle } from '../../text/phrases/batch-words.ts';
import { headline, table, view } from '../../db/site-data.ts';
import type { Status } from '../../db/schema/views.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { group } from 'd3-array';
import { batchCard } from './batch-card.ts';
import type { Card } from './card.ts';
import type { CardGroup } from './country-map.ts';
import { mapPageCard } from './page-card.ts';
import { provinceCard } from './province-card.ts';
import { regionCard } from './region-card.ts';
import type { CardTile } from './tiles.ts';

type Entry = [path: string, card: Card];

/** Returns the tiles of the country in their current status, or with a given look for each region. */
export async function countryTiles(
  lang: Lang,
  look?: (code: string) => CardTile['look'],
): Promise<CardGroup[]> {
  const { layout, links } = await tileMapData(lang);
  const now = (code: string): Status => links.get(code)?.status ?? 'none';
  return layout.groups.map(({ tiles, origins }) => ({
    origin: origins.landscape,
    tiles: tiles.map((tile) => ({ ...tile, look: (look ?? now)(tile.code) })),
  }));
}

/** Returns one card for each region, by the path of its page. */
export async function regionCards(lang: Lang): Promise<Entry[]> {
  const { links } = await tileMapData(lang);
  const { newest_page } = await headline();
  const note = messagesIn(lang).cards.searched(formatDate(newest_page, lang));
  const tiles = await tilesByProvince(lang);
  const provinces = new Map(
    (await view('coverage_by_province')).map((row) => [row.province_code, row]),
  );
  return (await view('region_status')).map((region) => {
    const rows = {
      region,
      province: provinces.get(region.province_code)!,
      tiles: tiles.get(region.province_code) ?? [],
    };
    const alt = links.get(region.region_code)?.label ?? '';
    return [`daerah/${region.slug}/`, { alt, note, body: () => regionCard(rows, lang) }];
  });
}

/** Returns one card for each province, by the path of its page. */
export async function provinceCards(lang: Lang): Promise<Entry[]> {
  const tiles = await tilesByProvince(lang);
  const t = messagesIn(lang).cards;
  return (await view('coverage_by_province')).map((province) => {
    const rows = { province, tiles: tiles.get(province.province_code) ?? [] };
    const alt = t.provinceAlt(
      inLang(province, 'name', lang),
      formatNumber(province.covered, lang),
      formatNumber(province.regions, lang),
    );
    return [`provinsi/${province.slug}/`, { alt, body: () => provinceCard(rows, lang) }];
  });
}

/** Returns one card for each inauguration, by the path of its page. */
export async function batchCards(lang: Lang): Promise<Entry[]> {
  const t = messagesIn(lang).cards;
  const allMpps = await view('mpp_list');
  const regions = group(await view('region_status'), ({ batch_id }) => batch_id ?? '');
  const batches = await view('batch_summary');
  return Promise.all(
    batches.map(async (batch): Promise<Entry> => {
      const mpps = allMpps.filter(({ batch_id }) => batch_id === batch.id);
      const lit = new Set((regions.get(batch.id) ?? []).map(({ region_code }) => region_code));
      const groups = await countryTiles(lang, (code) => (lit.has(code) ? 'lit' : 'dim'));
      const alt = t.batchAlt(batchTitle(batch, mpps, lang));
      const body = (): string => batchCard({ batch, mpps, groups }, lang);
      return [`peresmian/${batch.id}/`, { alt, body }];
    }),
  );
}

/** Returns one card for each service, with the regions lit in whose MPP it is reported, by the path of its page. */
export async function serviceCards(lang: Lang): Promise<Entry[]> {
  const { cards: t, errands } = messagesIn(lang);
  const serves = new Map((await view('mpp_list')).map((mpp) => [mpp.region_code, mpp.serves]));
  const reported = group(
    (await view('services_by_mpp')).filter(({ service_state }) => service_state === 'reported'),
    ({ service }) => service,
  );
  return Promise.all(
    (await table('services')).map(async (service): Promise<Entry> => {
      const mpps = reported.get(service.id) ?? [];
      const lit = new Set(
        mpps.flatMap(({ region_code }) => [
          region_code,
          ...(serves.get(region_code)?.split(';') ?? []),
        ]),
      );
      const groups = await countryTiles(lang, (code) => (lit.has(code) ? 'lit' : 'dim'));
      const title = errands.service.title(inLang(service, 'name', lang));
      const note = t.reportedAt(formatNumber(mpps.length, lang));
      return [
        `urus/${service.id}/`,
        { alt: t.serviceAlt(title, note), note, body: () => mapPageCard(title, groups) },
      ];
    }),
  );
}

async function tilesByProvince(lang: Lang): Promise<Map<string, CardTile[]>> {
  const groups = await countryTiles(lang);
  return group(
    groups.flatMap(({ tiles }) => tiles),
    ({ provinceCode }) => provinceCode,
  );
}
