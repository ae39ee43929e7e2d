import { count } from '../../columns.ts';
import { table } from '../../table.ts';
import { regionCode } from '../common-columns.ts';

const position = (which: 'col' | 'row', layout: 'landscape' | 'portrait') => {
  const words = {
    col: { id: 'Kolom', en: 'Column' },
    row: { id: 'Baris', en: 'Row' },
    landscape: {
      id: 'tata letak mendatar (layar lebar)',
      en: 'the landscape layout (wide screens)',
    },
    portrait: { id: 'tata letak tegak (telepon)', en: 'the portrait layout (phones)' },
  };
  return count({
    description: {
      id: `${words[which].id} segi enam dalam ${words[layout].id}; baris ganjil bergeser setengah petak ke kanan.`,
      en: `${words[which].en} of the hexagon in ${words[layout].en}; odd rows shift right by half a tile.`,
    },
    example: '4',
  });
};

/** The hexagon of each region in the tile map, in both layouts: the project's own work. */
export const tiles = table({
  name: 'tiles',
  title: { id: 'Petak pada peta petak', en: 'Tiles of the tile map' },
  row: { id: 'petak satu kabupaten/kota', en: 'the tile of one kabupaten/kota' },
  key: ['region_code'],
  references: [{ column: 'region_code', tables: ['regions'] }],
  columns: {
    region_code: regionCode,
    landscape_col: position('col', 'landscape'),
    landscape_row: position('row', 'landscape'),
    portrait_col: position('col', 'portrait'),
    portrait_row: position('row', 'portrait'),
  },
});
