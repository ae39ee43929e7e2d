/** The filters by status, dates and numbers of a region and its MPP. */
import { statuses as allStatuses, type Status } from '../../../db/statuses.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { Vocabulary } from '../part.ts';
import { explorerWords, statusText } from '../words.ts';
import {
  atLeast,
  atMost,
  isOpen,
  isWithin,
  oneOf,
  onlyYes,
  openRange,
  range,
  spanText,
  type Criterion,
  type Range,
} from './criterion.ts';

/** The words of the statuses in the address. */
const statusWords = {
  inaugurated: 'diresmikan',
  served: 'dilayani',
  operating: 'beroperasi',
  preparing: 'persiapan',
  none: 'belum',
} as const satisfies Record<Status, string>;

/** The statuses of a region, in their order. */
export const statuses = oneOf<'statuses', Status>({
  key: 'statuses',
  param: 'status',
  column: 'status',
  values: () => allStatuses,
  word: (status) => statusWords[status],
  words: (chosen, lang) => {
    const names = chosen.map((status) => statusText(status, lang));
    return explorerWords(lang).phrases.statuses(names.join(', '));
  },
});

const monthEnds = { from: 'dari', to: 'sampai' };

/** First and last month of inauguration, `YYYY-MM`. Regions without inauguration are excluded. */
export const months: Criterion<'months', Range<string>> & { ends: typeof monthEnds } = {
  key: 'months',
  ends: monthEnds,
  usual: openRange,
  params: [monthEnds.from, monthEnds.to],
  read: ([from = '', to = ''], known) => ({
    from: knownMonth(from, '01', known),
    to: knownMonth(to, '12', known),
  }),
  write: ({ from, to }) => [from ?? '', to ?? ''],
  lets: (chosen) =>
    isOpen(chosen) ? null : ({ counted_on }) => isWithin(chosen, counted_on?.slice(0, 7) ?? null),
  sql: ({ from, to }) => [
    ...atLeast('counted_on', from && `${from}-01`),
    ...atMost('counted_on', to && `${to}-31`),
  ],
  words: (chosen, lang) =>
    spanText(chosen, explorerWords(lang).phrases.months, (month) => formatDate(month, lang)),
};

/** A month `YYYY-MM` of a year of the data; `usual` is the month of a year alone. */
function knownMonth(word: string, usual: string, known: Vocabulary): string | null {
  const [, year, month = usual] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(word) ?? [];
  return known.years.some((other) => String(other) === year) ? `${year}-${month}` : null;
}

/** The range filter of each number of a region. */
export const ranges = {
  services: range('services', { from: 'layanan-dari', to: 'layanan-sampai' }),
  agencies: range('agencies', { from: 'instansi-dari', to: 'instansi-sampai' }),
  population: range('population', { from: 'penduduk-dari', to: 'penduduk-sampai' }),
};

/** A number of a region that has a range filter. */
export type Measure = keyof typeof ranges;

/** These numbers, in the order of the page. */
export const measures = ['services', 'agencies', 'population'] as const satisfies Measure[];

/** The filter for pilots of MPP Digital. */
export const digitalPilot = onlyYes('digitalPilot', 'digital', 'digital_pilot', (t) => t.pilot);
