/** Makes the file of the search: every place, MPP, service, page, insight and figure by its names. */
import { table, view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { isInsight, plainText } from '../../figures/figure.ts';
import { figurePath } from '../../figures/address.ts';
import { figures } from '../../figures/registry.ts';
import { formatList, formatNumber, formatShortDate } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { insightPath } from '../../insights/address.ts';
import { insights } from '../../insights/insights.ts';
import { packPlaces } from '../../scripts/finder/places-index.ts';
import { packEntry, type PackedIndex, type SearchEntry } from '../../scripts/search/entries.ts';
import { operatorName } from '../../text/names.ts';
import { siteMenu } from '../../text/site/site-menu.ts';
import { placesIn } from '../finder/places.ts';

/**
 * Words that are no names of a region but lead to some: the capital Nusantara (IKN) is being built
 * in parts of these two, and has no page of its own.
 */
const LEADS: Readonly<Record<string, readonly string[]>> = {
  ikn: ['64.09', '64.02'],
  nusantara: ['64.09', '64.02'],
  'ibu kota nusantara': ['64.09', '64.02'],
};

/** Returns the packed index of a language. */
export async function searchIndex(lang: Lang): Promise<PackedIndex> {
  const entries = await Promise.all(
    [mppEntries, serviceEntries, totalEntries, insightEntries, figureEntries].map((make) =>
      make(lang),
    ),
  );
  return {
    places: packPlaces(await placesIn(lang)),
    leads: await leadPaths(),
    entries: [...pageEntries(lang), ...entries.flat()].map(packEntry),
  };
}

async function leadPaths(): Promise<Record<string, string[]>> {
  const paths = new Map(
    (await view('region_status')).map(({ region_code, slug }) => [region_code, `daerah/${slug}/`]),
  );
  return Object.fromEntries(
    Object.entries(LEADS).map(([word, codes]) => [word, codes.map((code) => paths.get(code)!)]),
  );
}

function pageEntries(lang: Lang): SearchEntry[] {
  return siteMenu(lang)
    .flatMap(({ label: detail, items }) => items.map((item) => ({ ...item, detail })))
    .filter(({ path }) => path !== 'cari/')
    .map(({ path, label: title, words, detail }) => ({
      group: 'page',
      title,
      detail,
      path,
      names: words,
      more: '',
    }));
}

/** MPPs with a name of their own or a known address; the others are found by their region. */
async function mppEntries(lang: Lang): Promise<SearchEntry[]> {
  const regions = await view('region_status');
  const provinces = await view('coverage_by_province');
  const places = new Map((await table('places')).map((row) => [row.region_code, row]));
  const pathOf = ({ region_code, operator_kind, province_code }: ViewRow<'mpp_list'>): string => {
    if (operator_kind === 'provinsi')
      return `provinsi/${provinces.find((row) => row.province_code === province_code)!.slug}/`;
    return `daerah/${regions.find((row) => row.region_code === region_code)!.slug}/`;
  };
  return (await view('mpp_list')).flatMap((mpp): SearchEntry[] => {
    const address = places.get(mpp.region_code)?.address ?? null;
    return mpp.name === null && address === null ? [] : [mppEntry(mpp, address, pathOf(mpp), lang)];
  });
}

function mppEntry(
  mpp: ViewRow<'mpp_list'>,
  address: string | null,
  path: string,
  lang: Lang,
): SearchEntry {
  const { search } = messagesIn(lang);
  const title = search.mpp(operatorName(mpp, lang));
  return {
    group: 'mpp',
    title: mpp.name === null ? title : search.named(title, mpp.name),
    detail: address ?? search.mppDetail,
    path,
    names: mpp.name === null ? [] : [mpp.name, `MPP ${mpp.name}`],
    more: '',
  };
}

async function serviceEntries(lang: Lang): Promise<SearchEntry[]> {
  return (await table('services')).map((service) => ({
    group: 'service',
    title: inLang(service, 'name', lang),
    detail: inLang(service, 'line', lang),
    path: `urus/${service.id}/`,
    names: [service.name_id, service.name_en, ...(service.synonyms?.split(';') ?? [])],
    more: [
      inLang(service, 'line', lang === 'id' ? 'en' : 'id'),
      service.agency_id,
      service.agency_en,
    ].join(' '),
  }));
}

/** The numbers of MPPs that sources state, each of which leads to the page that compares them. */
async function totalEntries(lang: Lang): Promise<SearchEntry[]> {
  const { search } = messagesIn(lang);
  const totals = await table('totals');
  const numbers = [...new Set(totals.map(({ total }) => total))];
  const datesOf = (number: number): string[] =>
    totals.filter(({ total }) => total === number).map(({ as_of }) => formatShortDate(as_of, lang));
  return numbers.map((total) => ({
    group: 'page',
    title: search.total(formatNumber(total, lang)),
    detail: search.totalDates(formatList([...new Set(datesOf(total))], lang)),
    path: 'rekonsiliasi/',
    names: [String(total), `${total} MPP`],
    more: '',
  }));
}

async function insightEntries(lang: Lang): Promise<SearchEntry[]> {
  return (await insights()).map(({ slug, words }) => {
    const { name, question, title } = words(lang);
    const detail = plainText(title);
    return {
      group: 'insight',
      title: question,
      detail,
      path: insightPath(slug),
      names: [name],
      more: '',
    };
  });
}

async function figureEntries(lang: Lang): Promise<SearchEntry[]> {
  const own = (await figures()).filter((figure) => !isInsight(figure));
  return own.map(({ slug, words }) => {
    const { name, title } = words(lang);
    const detail = plainText(title);
    return { group: 'figure', title: name, detail, path: figurePath(slug), names: [], more: '' };
  });
}
