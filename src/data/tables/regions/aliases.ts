import { oneOf, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { operatorCode } from '../common-columns.ts';

/** Other names and spellings that people type when they search for a region or a province. */
export const aliases = table({
  name: 'aliases',
  title: { id: 'Nama lain', en: 'Other names' },
  row: { id: 'satu nama lain sebuah daerah', en: 'one other name of a region or province' },
  key: ['region_code', 'alias'],
  references: [{ column: 'region_code', tables: ['regions', 'provinces'] }],
  columns: {
    region_code: operatorCode,
    alias: text({
      description: {
        id: 'Nama atau ejaan lain, untuk pencarian.',
        en: 'Another name or spelling, for searching.',
      },
      example: 'Solo',
    }),
    kind: oneOf({
      description: {
        id: 'short: singkatan; former: nama resmi terdahulu, yang alamat halamannya dialihkan; other: sebutan atau ejaan lain.',
        en: 'short: an abbreviation; former: an earlier official name, whose page address redirects; other: another name or spelling.',
      },
      example: 'other',
      allowed: ['short', 'former', 'other'],
    }),
  },
});
