/** The cards of pages that there is one of: their titles with the map or a chart. */
import type { Chart, ChartContext } from '../../charts/chart.ts';
import { coverageByIslandGroup } from '../../charts/covered/coverage-by-island-group.ts';
import { inaugurationsByYear } from '../../charts/counts/inaugurations-by-year.ts';
import { progress } from '../../charts/progress/progress.ts';
import { renderSvg } from '../../charts/render.ts';
import { servicesHistogram } from '../../charts/counts/services-histogram.ts';
import { headline, view } from '../../db/site-data.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { outlineSvg } from '../outline-svg.ts';
import type { Card } from './card.ts';
import { chartPageCard, homeCard, mapPageCard } from './page-card.ts';
import { countryTiles } from './place-cards.ts';

type Entry = [path: string, card: Card];

/** Charts are drawn nearly as for a phone, and then enlarged, so that their texts are large. */
const CHART = { width: 420, height: 368 } as const;

/** The card of the home page, of every index and of every text page, by the path of the page. */
export async function pageCards(lang: Lang): Promise<Entry[]> {
  const { province, inauguration, services } = messagesIn(lang);
  const histogram = await servicesRows();
  const charts: [string, string, Chart][] = [
    [
      'provinsi/',
      province.index.title,
      coverageByIslandGroup(await view('coverage_by_island_group'), context(lang)),
    ],
    [
      'peresmian/',
      inauguration.title,
      inaugurationsByYear(await view('inaugurations_by_year'), context(lang)),
    ],
    ...(histogram === undefined
      ? []
      : [
          ['layanan/', services.title, servicesHistogram(histogram, context(lang))] satisfies [
            string,
            string,
            Chart,
          ],
        ]),
  ];
  return [
    await homeEntry(lang),
    ...(await mapEntries(lang)),
    ...charts.map(([path, title, chart]) => chartEntry(path, title, chart, lang)),
  ];
}

/** Pages whose card shows the tile map of the country. */
function mapPages(lang: Lang): [path: string, title: string][] {
  const t = messagesIn(lang);
  return [
    ['peta/', t.mapPage.title],
    ['daerah/', t.finder.index.title],
    ['jelajah/', t.explorer.title],
    ['data/', t.openData.title],
    ['metode/', t.method.title],
    ['perubahan/', t.changes.title],
    ['sumber/', t.provenance.sources.title],
    ['sumber/konflik/', t.provenance.conflicts.title],
    ['rekonsiliasi/', t.reconciliation.title],
    ['umpan/', t.feeds.title],
    ['grafik/', t.figurePage.index.title],
    ['sematkan/', t.gallery.title],
    ['data/v1/', t.dataFiles.title],
    ['data/versi/', t.versions.title],
    ['tentang/', t.about.title],
  ];
}

async function mapEntries(lang: Lang): Promise<Entry[]> {
  const groups = await countryTiles(lang);
  const { mapAlt } = messagesIn(lang).cards;
  return mapPages(lang).map(([path, title]) => [
    path,
    { alt: mapAlt(title), body: () => mapPageCard(title, groups) },
  ]);
}

function chartEntry(path: string, title: string, chart: Chart, lang: Lang): Entry {
  const alt = messagesIn(lang).cards.chartAlt(title, chart.title);
  return [path, { alt, body: () => chartPageCard(title, drawn(chart), lang) }];
}

async function homeEntry(lang: Lang): Promise<Entry> {
  const figures = await headline();
  const total = formatNumber(figures.official_total, lang);
  const base = formatNumber(figures.base_514, lang);
  const rows = {
    progress: await view('progress_by_date'),
    headline: figures,
    batches: await view('batch_summary'),
    milestones: [],
  };
  const date = formatDate(figures.official_as_of, lang);
  const chart = progress(rows, context(lang));
  return [
    '',
    {
      alt: messagesIn(lang).cards.homeAlt(total, base, date),
      body: () => homeCard(total, base, drawn(chart), lang),
    },
  ];
}

async function servicesRows() {
  const measure = 'services';
  const row = (await view('service_distribution')).find((each) => each.measure === measure);
  if (!row) return undefined;
  const classes = (await view('service_histogram')).filter((each) => each.measure === measure);
  return { measure, classes, median: row.median } as const;
}

function context(lang: Lang): ChartContext {
  return { lang, ...CHART };
}

function drawn(chart: Chart): string {
  return outlineSvg(renderSvg(chart, { id: 'kartu' }));
}
