/** The cards of single pages: their titles with the map or a figure. */
import { headline } from '../../db/site-data.ts';
import { plainText, type Figure } from '../../figures/figure.ts';
import { figureNamed } from '../../figures/registry.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { sitePages } from '../../text/site/site-pages.ts';
import { outlineSvg } from '../outline-svg.ts';
import type { Card } from './card.ts';
import type { CardGroup } from './country-map.ts';
import { CHART_PLACE, chartPageCard, homeCard, mapPageCard } from './page-card.ts';
import { countryTiles } from './place-cards.ts';

type Entry = [path: string, card: Card];

/** Figures are drawn almost at the width of a phone and then enlarged, so that their texts are large. */
const DRAWING = { width: 420, height: 368 } as const;

/** Returns the cards of the home page, of every index and of every text page, by the path of the page. */
export async function pageCards(lang: Lang): Promise<Entry[]> {
  const messages = messagesIn(lang);
  const groups = await countryTiles(lang);
  const entries = sitePages.map(({ path, title, figure }) =>
    figure === undefined
      ? mapEntry(path, title(messages), groups, lang)
      : figureEntry(path, title(messages), figure, lang),
  );
  return Promise.all([homeEntry(lang), ...entries]);
}

function mapEntry(path: string, title: string, groups: readonly CardGroup[], lang: Lang): Entry {
  const alt = messagesIn(lang).cards.mapAlt(title);
  return [path, { alt, body: () => mapPageCard(title, groups) }];
}

async function figureEntry(path: string, title: string, slug: string, lang: Lang): Promise<Entry> {
  const figure = await figureNamed(slug);
  const alt = messagesIn(lang).cards.chartAlt(title, plainText(figure.words(lang).title));
  return [path, { alt, body: () => chartPageCard(title, drawn(figure, lang), lang) }];
}

async function homeEntry(lang: Lang): Promise<Entry> {
  const figures = await headline();
  const total = formatNumber(figures.official_total, lang);
  const date = formatDate(figures.official_as_of, lang);
  const figure = await figureNamed('kemajuan');
  return [
    '',
    {
      alt: messagesIn(lang).cards.homeAlt(total, date),
      body: () => homeCard(total, date, drawn(figure, lang), lang),
    },
  ];
}

function drawn(figure: Figure, lang: Lang): string {
  return outlineSvg(figure.draw({ lang, ...DRAWING }, 'kartu', CHART_PLACE).svg);
}
