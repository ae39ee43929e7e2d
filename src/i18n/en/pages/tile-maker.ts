import type { Messages } from '../../id.ts';

/** Words of the page on which readers make a tile map of data of their own. */
export const tileMaker: Messages['tileMaker'] = {
  inMenu: { label: 'Make a tile map', words: 'make a map;own map;hexmap' },
  title: 'Make a tile map of your own data',
  description:
    'Drop a CSV with kabupaten/kota and see it as a tile map: download SVG or PNG, copy the alternative text. Your data is sent nowhere.',
  lead: 'Drop a CSV with a column of kabupaten/kota and see it as a tile map: one hexagon of the same size for each kabupaten/kota.',
  privacy:
    'Everything happens on your device. Your file is not sent; this page only fetches the positions of the tiles from this site.',
  withoutScript:
    'This tool needs JavaScript. The positions of the tiles can be downloaded and used in other programs:',
  input: {
    heading: 'Your data',
    file: 'CSV file',
    paste: 'Or paste a table here',
    pasteHint:
      'With a header line. Separated by commas, semicolons or tabs (copied from a spreadsheet).',
    drop: 'A file can also be dropped on this box.',
    example: 'Try an example: population of each kabupaten/kota',
    draw: 'Draw the map',
  },
  choice: {
    heading: 'How it is read',
    regionColumn: 'Column of kabupaten/kota',
    system: 'Read as',
    valueColumn: 'Column that colours the tiles',
    titleLabel: 'Title of the map',
    layout: 'Layout',
    layouts: { landscape: 'Wide', portrait: 'Tall, for phones' },
  },
  result: {
    heading: 'Map',
    svg: 'Download SVG',
    png: 'Download PNG',
    alt: 'Alternative text',
  },
  codes: {
    heading: 'Names and codes that are recognised',
    kinds: [
      'Names, with Kabupaten or Kota before them where both exist; common abbreviations and earlier official names too.',
      'Codes of the Ministry of Home Affairs by Kepmendagri 300.2.2-2138 of 2025: 35.79, or without the dot 3579.',
      'BPS codes, edition of 2020: 3579. The codes of 26 kabupaten/kota in Papua were replaced in 2022, and the new ones are not recognised.',
      'Wikidata items (Q11434) and GeoNames numbers, from a table of 2016, in which 22 kabupaten/kota have no GeoNames number.',
    ],
    warning:
      'Codes of four digits without a dot are dangerous: for 164 kabupaten/kota the same digits mean another region to BPS than to the Ministry of Home Affairs. Check which system your data uses.',
    program: 'Positions of the tiles for programs:',
    files: 'HexJSON and GeoJSON, both layouts, with the codes of every system',
  },
  script: {
    credit: 'Tile map: Pantau MPP (CC BY 4.0). The data is the map maker’s.',
    noData: 'no data',
    others: 'others',
    choose: 'Choose the system …',
    systems: {
      names: 'names',
      kemendagri: 'codes of the Ministry of Home Affairs (2025)',
      bps: 'BPS codes, edition of 2020',
      wikidata: 'Wikidata items (2016)',
      geonames: 'GeoNames numbers (2016)',
    },
    placed: (placed, rows, column, system) =>
      `${placed} of ${rows} rows have a tile. The column “${column}” is read as ${system}.`,
    unsure:
      'Careful: these codes of four digits fit both the Ministry of Home Affairs and BPS, and for some rows they mean another region. Choose the system before you use this map.',
    bare: 'Codes of four digits without a dot mean different regions to the Ministry of Home Affairs and to BPS. Make sure that this choice is right.',
    decimal: {
      ',': 'Numbers are read with a decimal comma.',
      '.': 'Numbers are read with a decimal point.',
    },
    assumed: 'No number shows which mark is the decimal one; check one of them.',
    nothing:
      'No column has kabupaten/kota that are recognised. Check the header line and the separator, or choose the column.',
    empty: 'There is no row of data. The first line is read as the names of the columns.',
    tooLarge: 'This file is larger than 5 MB or has more than 20,000 rows, so it is not read.',
    failed:
      'The positions of the tiles could not be fetched. Check the connection, then try again.',
    noPng: 'This browser cannot make a PNG. Download the SVG.',
    faults: {
      empty: 'empty',
      unknown: 'not recognised',
      ambiguous: 'may be a kabupaten or a kota',
      repeated: 'this region is in an earlier row already',
    },
    unplaced: {
      heading: 'Rows without a tile',
      columns: ['Row', 'Content', 'Reason'],
      more: (count) => `and ${count} more rows`,
    },
    alt: (title, known, regions, classes, missing) =>
      `Tile map: ${title}. ${known} of ${regions} kabupaten/kota have data${classes === '' ? '' : ` (${classes})`}; ${missing} without data.`,
  },
};
