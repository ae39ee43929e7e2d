/** The parts of the state about the layout: which explorer view is in front, and which is enlarged. */
import { oneWord } from './part.ts';

/** The views of which a phone shows one; a wide screen shows list, provinces and islands in one pane. */
export const frontViews = ['list', 'map', 'time', 'provinces', 'islands'] as const;
/** A view that can be in front. */
export type FrontView = (typeof frontViews)[number];

const frontWords: Readonly<Record<FrontView, string>> = {
  list: '',
  map: 'peta',
  time: 'waktu',
  provinces: 'provinsi',
  islands: 'pulau',
};

/** The view in front; its word is empty for the list. */
export const front = oneWord<'front', FrontView>({
  key: 'front',
  param: 'lihat',
  usual: 'list',
  read: (word) => frontViews.find((view) => frontWords[view] === word) ?? 'list',
  write: (view) => frontWords[view],
});

const largeWords = {
  tiles: 'peta',
  list: 'daftar',
  progress: 'waktu',
  islands: 'pulau',
  provinces: 'provinsi',
  services: 'layanan',
  agencies: 'instansi',
  population: 'penduduk',
} as const;

/** A view that can be enlarged, by the id of its element. */
export type LargeView = keyof typeof largeWords;

/** The views that can be enlarged. */
export const largeViews = Object.keys(largeWords) as LargeView[];

/** The enlarged view; null where none is. */
export const large = oneWord<'large', LargeView | null>({
  key: 'large',
  param: 'besar',
  usual: null,
  read: (word) => largeViews.find((view) => largeWords[view] === word) ?? null,
  write: (view) => (view === null ? '' : largeWords[view]),
});

/** What the bars by province and island group can measure. */
export const barMeasures = ['coverage', 'without', 'regions', 'people'] as const;
/** One of the measures of the bars. */
export type BarMeasure = (typeof barMeasures)[number];

const measureWords: Readonly<Record<BarMeasure, string>> = {
  coverage: 'cakupan',
  without: 'belum',
  regions: 'jumlah',
  people: 'penduduk',
};

/** What the bars measure; null where the filters decide. */
export const bars = oneWord<'bars', BarMeasure | null>({
  key: 'bars',
  param: 'batang',
  usual: null,
  read: (word) => barMeasures.find((measure) => measureWords[measure] === word) ?? null,
  write: (measure) => (measure === null ? '' : measureWords[measure]),
});
