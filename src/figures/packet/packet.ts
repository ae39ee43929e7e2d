/** What a desk needs of a figure in one text: finding, sentences, table, sources, licence and contact. */
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { sourcesOf, type Source } from '../../text/sources/sources.ts';
import { plainText, type Figure } from '../figure.ts';
import { measures, type Measure } from './measures.ts';
import { compared, largestStep, pointsOf, type Point } from './points.ts';

/** Addresses outside the figure that the packet names. */
export interface PacketAddresses {
  /** The page of the figure. */
  page: string;
  /** Where to reach a person. */
  contact: string;
}

/** At most so many rows and sources; the page has all. */
const MOST_ROWS = 10;
const MOST_SOURCES = 5;

/** Returns the packet of a figure in a language as plain text. */
export async function packetText(
  figure: Figure,
  lang: Lang,
  { page, contact }: PacketAddresses,
): Promise<string> {
  const t = messagesIn(lang).packet;
  const words = figure.words(lang);
  const sources = await sourcesOf(figure.sources.join(';'));
  const cited = sources.slice(0, MOST_SOURCES).map((source) => `- ${sourceText(source, lang)}`);
  return [
    plainText(words.title),
    plainText(words.subtitle),
    '',
    ...packetSentences(figure, lang),
    ...tableOf(figure, lang),
    '',
    `${t.sources}: ${words.source}.`,
    ...cited,
    ...(sources.length > MOST_SOURCES
      ? [`- ${t.moreSources(formatNumber(sources.length - MOST_SOURCES, lang), `${page}#sumber`)}`]
      : []),
    `${t.licence}: Pantau MPP, CC BY 4.0.`,
    `${t.contact}: ${contact}`,
    `${t.page}: ${page}`,
  ].join('\n');
}

/** The level in the figure's own sentence, the biggest step, the comparison, and the date of the data. */
export function packetSentences(figure: Figure, lang: Lang): string[] {
  const { packet: t } = messagesIn(lang);
  const measure = measures[figure.view];
  const level = plainText(figure.words(lang).sentence);
  const until = t.until(formatDate(figure.date, lang));
  if (!measure) return [level, until];
  const points = pointsOf(figure.rows, measure, lang);
  const write = (point: Point): [string, string] => [
    labelText(point, measure, lang),
    valueText(point.value, measure, lang),
  ];
  const step = largestStep(points);
  const pair = compared(points, measure.kind);
  return [
    level,
    ...(step ? [t.step[measure.kind](...write(step[0]), ...write(step[1]))] : []),
    ...(pair ? [t.comparison[measure.kind](...write(pair[0]), ...write(pair[1]))] : []),
    until,
  ];
}

/** The rows that matter most: the largest of a ranking, the newest of a series. */
function tableOf(figure: Figure, lang: Lang): string[] {
  const { packet: t } = messagesIn(lang);
  const measure = measures[figure.view];
  const points = measure ? pointsOf(figure.rows, measure, lang) : [];
  if (!measure || points.length === 0) return [];
  const isSeries = measure.kind === 'series';
  const shown = (isSeries ? points.toReversed() : points).slice(0, MOST_ROWS);
  const rows = shown.map((point, at) => {
    const line = `${labelText(point, measure, lang)}: ${valueText(point.value, measure, lang)}`;
    return isSeries ? `- ${line}` : `${rankOf(points, at)}. ${line}`;
  });
  return ['', `${t.table[measure.kind]}:`, ...rows];
}

/** Equal values have the same rank. */
function rankOf(points: readonly Point[], at: number): number {
  return points.findIndex(({ value }) => value === points[at]!.value) + 1;
}

function labelText({ label }: Point, { kind }: Measure, lang: Lang): string {
  return kind === 'series' ? formatDate(label, lang) : label;
}

function valueText(value: number, { isPercent }: Measure, lang: Lang): string {
  return isPercent ? formatPercent(value, lang) : formatNumber(value, lang);
}

function sourceText({ outlet, published, title, url }: Source, lang: Lang): string {
  const date = published === null ? [] : [formatDate(published, lang)];
  return [outlet, ...date, ...(title === null ? [] : [title]), ...(url === null ? [] : [url])].join(
    ', ',
  );
}
