/** Claims made from every stated total: true ones, and wrong ones in which one number is changed. */
import { formatDate } from '../../../src/i18n/format.ts';
import { bases, data, isShare, newest, series, type Said } from './recount.ts';

/** A claim with what it says. */
export interface MadeClaim {
  text: string;
  said: Said;
}

const dated = series.filter(({ day }, at) => at % 2 === 0 && day > '2019');

/** Ways to state a total on a date, in both languages and ways to write dates. */
const onDate: readonly ((total: number, day: string) => string)[] = [
  (total, day) => `${total} MPP pada ${formatDate(day, 'id')}`,
  (total, day) => `Per ${day} ada ${total} mal pelayanan publik yang diresmikan`,
  (total, day) => `On ${formatDate(day, 'en')} there were ${total} public service malls`,
  (total, day) => `MPP: ${total} (${day.split('-').toReversed().join('/')})`,
];

const withDates = dated.flatMap(({ day, total }, at) => {
  const write = onDate[at % onDate.length]!;
  return [total, total + 1].map((count) => ({
    text: write(count, day),
    said: { count, date: day },
  }));
});

const withoutDates = [...new Set(data.totals.map(({ total }) => total))].flatMap((total, at) => {
  const text = at % 2 === 0 ? `Jumlah MPP di Indonesia ${total}` : `Indonesia has ${total} MPPs`;
  return [{ text, said: { count: total } }];
});

/** Shares of the newest totals of every base, as they are and one too many. */
const newTotals = [...new Set(series.slice(-7).map(({ total }) => total))];
const withShares = newTotals.flatMap((total) =>
  bases.flatMap((base): MadeClaim[] => {
    const share = Math.round((1000 * total) / base) / 10;
    return [
      {
        text: `${total} dari ${base} kabupaten/kota, ${String(share).replace('.', ',')} persen`,
        said: { count: total, base, percent: share, decimals: decimalsOf(share) },
      },
      {
        text: `${total} of ${base} regencies and cities: ${Math.round(share) + 2}%`,
        said: { count: total, base, percent: Math.round(share) + 2 },
      },
    ];
  }),
);

function decimalsOf(share: number): number {
  return Number.isInteger(share) ? 0 : 1;
}

const withoutBase = [59, 59.3, 59.9, 60, 61, 58].map((percent) => ({
  text: `${newest.total} daerah, ${String(percent).replace('.', ',')} persen`,
  said: { count: newest.total, percent, decimals: decimalsOf(percent) },
}));

const withWrongBase = [500, 512, 416, 548].map((base) => ({
  text: `${newest.total} dari ${base} kabupaten/kota`,
  said: { count: newest.total, base },
}));

/** All made claims. */
export const madeClaims: readonly MadeClaim[] = [
  ...withDates,
  ...withoutDates,
  ...withShares,
  ...withoutBase,
  ...withWrongBase,
];

/** How many of the claims with a share give a right one, so that both kinds are tested. */
export const rightShares = madeClaims.filter(
  ({ said }) => said.percent !== undefined && isShare(said),
).length;
