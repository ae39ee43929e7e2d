/** Descriptions of the columns of the view `region_dates`. */
import { maybeWords } from './view-column.ts';

/** Type and description of each column of `region_dates`: since when a region has which status. */
export const regionDateColumns = {
  digital_pilot_from: maybeWords(
    'Hari sejak daerah itu terhitung sebagai percontohan MPP Digital.',
    'Day from which the region counts as a pilot of MPP Digital.',
  ),
  inaugurated_from: maybeWords(
    'Hari sejak MPP daerah itu sendiri terhitung diresmikan.',
    'Day from which the region’s own MPP counts as inaugurated.',
  ),
  operating_from: maybeWords(
    'Hari sejak MPP daerah itu sendiri terhitung beroperasi: hari terakhir yang mungkin dari opened_on; bila beroperasi tanpa tanggal, newest_page.',
    'Day from which the region’s own MPP counts as operating: the latest day opened_on can mean; where it operates without a date, newest_page.',
  ),
  preparing_from: maybeWords(
    'Hari sejak persiapan di daerah itu terhitung: selalu newest_page, sebab data tidak menanggalinya.',
    'Day from which preparation in the region counts: always newest_page, for the data does not date it.',
  ),
  served_by: maybeWords(
    'Kode provinsi yang MPP-nya melayani daerah itu.',
    'Code of the province whose MPP serves the region.',
  ),
  served_from: maybeWords(
    'Hari sejak MPP provinsi yang melayaninya terhitung diresmikan.',
    'Day from which the province’s MPP that serves the region counts as inaugurated.',
  ),
} as const;
