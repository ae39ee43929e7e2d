/** Descriptions of the columns about regions: dates of statuses, hours, services by name, designation. */
import { column, maybeCount, maybeWords } from '../view-column.ts';

/** Type and description of each of these columns. */
export const regionViewColumns = {
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

  hours_as_of: maybeWords(
    'Tanggal jam buka itu diberitakan, bila diketahui.',
    'Date on which the opening hours were reported, where known.',
  ),
  named_services: maybeWords(
    'Layanan yang diberitakan tersedia di MPP itu: kunci tabel services, dipisahkan titik koma. Rencana tidak termasuk. Kosong berarti belum ditemukan, bukan tidak ada.',
    'Services reported as available at that MPP: keys of the table services, separated by semicolons. Plans are left out. Empty means none found, never that there is none.',
  ),
  named_services_as_of: maybeWords(
    'Tanggal laporan terbaru tentang layanan itu, bila diketahui.',
    'Date of the newest report on these services, where known.',
  ),
  named_services_count: maybeCount(
    'Banyaknya kunci dalam named_services; bukan jumlah jenis layanan yang dinyatakan MPP (services).',
    'Number of keys in named_services; not the number of services that the MPP states (services).',
  ),
  opening_hours_en: maybeWords(
    'Jam buka seperti diberitakan, bahasa Inggris.',
    'Opening hours as reported, in English.',
  ),
  opening_hours_id: maybeWords(
    'Jam buka seperti diberitakan, bahasa Indonesia.',
    'Opening hours as reported, in Indonesian.',
  ),
  underdeveloped: column(
    'BOOLEAN',
    false,
    'Termasuk daerah tertinggal menurut peraturan dalam tabel underdeveloped, selama masa penetapannya.',
    'Designated as underdeveloped by the regulation in the table underdeveloped, for the time it is valid.',
  ),
} as const;
