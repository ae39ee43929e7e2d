import { optional, partialDate, text, webAddress } from '../../columns.ts';
import { table } from '../../table.ts';
import { evidence, notes, operatorCode, sourceIds, toSources } from '../common-columns.ts';

/** Where an MPP is and when it is open. */
export const places = table({
  name: 'places',
  title: { id: 'Alamat dan jam buka', en: 'Addresses and opening hours' },
  row: { id: 'tempat satu MPP', en: 'the place of one MPP' },
  key: ['region_code'],
  references: [{ column: 'region_code', tables: ['regions', 'provinces'] }, toSources],
  columns: {
    region_code: operatorCode,
    address: optional(
      text({
        description: {
          id: 'Alamat seperti disebut sumber.',
          en: 'Address as the source gives it.',
        },
        example: 'Jalan Jenderal Sudirman 2, Surakarta',
      }),
    ),
    opening_hours_id: optional(
      text({
        description: { id: 'Jam buka, bahasa Indonesia.', en: 'Opening hours in Indonesian.' },
        example: 'Senin–Jumat 08.00–15.00',
      }),
    ),
    opening_hours_en: optional(
      text({
        description: { id: 'Jam buka, bahasa Inggris.', en: 'Opening hours in English.' },
        example: 'Monday–Friday 08:00–15:00',
      }),
    ),
    website: optional(
      webAddress({
        description: { id: 'Situs web.', en: 'Website.' },
        example: 'https://mpp.sumedangkab.go.id',
      }),
    ),
    source_ids: sourceIds,
    ...notes,
    evidence,
    address_as_of: optional(
      partialDate({
        description: {
          id: 'Tanggal alamat itu diberitakan, bila diketahui.',
          en: 'Date on which the address was reported, where known.',
        },
        example: '2025-07-03',
      }),
    ),
    hours_as_of: optional(
      partialDate({
        description: {
          id: 'Tanggal jam buka itu diberitakan, bila diketahui.',
          en: 'Date on which the opening hours were reported, where known.',
        },
        example: '2026-01-13',
      }),
    ),
  },
});
