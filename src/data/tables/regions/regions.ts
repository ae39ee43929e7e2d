import { count, decimal, flag, oneOf, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { provinceCode, regionCode, sourceIds, toSources } from '../common-columns.ts';

/** The 514 kabupaten and kota. */
export const regions = table({
  name: 'regions',
  title: { id: 'Kabupaten dan kota', en: 'Kabupaten and kota' },
  row: { id: 'satu kabupaten atau kota', en: 'one kabupaten (regency) or kota (city)' },
  key: ['code'],
  references: [{ column: 'province_code', tables: ['provinces'] }, toSources],
  columns: {
    code: regionCode,
    province_code: provinceCode,
    kind: oneOf({
      description: { id: 'Kabupaten atau kota.', en: 'Kabupaten (regency) or kota (city).' },
      example: 'kabupaten',
      allowed: ['kabupaten', 'kota'],
    }),
    administrative: flag({
      description: {
        id: 'Benar untuk enam kabupaten/kota administrasi di Jakarta, yang tidak berotonomi.',
        en: 'True for the six administrative regions of Jakarta, which are not autonomous.',
      },
      example: 'false',
    }),
    name: text({
      description: {
        id: 'Nama tanpa kata Kabupaten atau Kota.',
        en: 'Name without the word Kabupaten or Kota.',
      },
      example: 'Jombang',
      longest: 100,
    }),
    population: count({
      description: { id: 'Jumlah penduduk, Desember 2024.', en: 'Population in December 2024.' },
      example: '1378005',
      unit: { id: 'jiwa', en: 'people' },
    }),
    area_km2: decimal({
      description: { id: 'Luas wilayah, Desember 2024.', en: 'Area in December 2024.' },
      example: '1109.835',
      unit: { id: 'km²', en: 'km²' },
      minimum: 0,
      maximum: 100000,
    }),
    lat: decimal({
      description: {
        id: 'Lintang sebuah titik di dalam bagian terbesar daerah itu.',
        en: 'Latitude of a point inside the largest part of the region.',
      },
      example: '-7.5449',
      unit: { id: 'derajat', en: 'degrees' },
      minimum: -12,
      maximum: 7,
    }),
    lng: decimal({
      description: {
        id: 'Bujur sebuah titik di dalam bagian terbesar daerah itu.',
        en: 'Longitude of a point inside the largest part of the region.',
      },
      example: '112.2643',
      unit: { id: 'derajat', en: 'degrees' },
      minimum: 94,
      maximum: 142,
    }),
    source_ids: sourceIds,
  },
});
