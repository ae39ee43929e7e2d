import { decimal, oneOf, optional } from '../../columns.ts';
import { table } from '../../table.ts';
import { regionCode, sourceIds, toSources } from '../common-columns.ts';

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
  columns: {
    region_a: regionCode,
    region_b: regionCode,
    source_ids: sourceIds,
    length_km: optional(
      decimal({
        description: {
          id: 'Panjang batas pada peta sumbernya; garis yang digambar, bukan hasil pengukuran.',
          en: 'Length of the border on the map it was computed from; a line as drawn, not surveyed.',
        },
        example: '156.2',
        unit: { id: 'km', en: 'km' },
        minimum: 0,
        maximum: 5000,
      }),
    ),
    certainty: optional(
      oneOf({
        description: {
          id: 'sure: jelas dalam data batas; likely: ditentukan satu per satu karena sumber batas berbeda atau batasnya pendek.',
          en: 'sure: plain in the boundary data; likely: decided singly because the boundary sets differ or the border is short.',
        },
        example: 'sure',
        allowed: ['sure', 'likely'],
      }),
    ),
  },
});
