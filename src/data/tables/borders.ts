import { table } from '../table.ts';
import { regionCode, sourceIds, toSources } from './shared-columns.ts';

/** Pairs of regions that share a land border, each pair once with the smaller code first. */
export const borders = table({
  name: 'borders',
  title: { id: 'Batas darat', en: 'Land borders' },
  row: {
    id: 'dua kabupaten/kota yang berbatasan darat',
    en: 'two kabupaten/kota that share a land border',
  },
  key: ['region_a', 'region_b'],
  references: [
    { column: 'region_a', tables: ['regions'] },
    { column: 'region_b', tables: ['regions'] },
    toSources,
  ],
  columns: { region_a: regionCode, region_b: regionCode, source_ids: sourceIds },
});
