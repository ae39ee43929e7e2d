/** Descriptions of the columns of the views of agencies and services. */
import { column, count, maybeWords, measure, words } from '../view-column.ts';

/** Declares whether something is known of an MPP. */
const knows = (id: string, en: string) =>
  column('BOOLEAN', false, `Apakah ${id} diketahui.`, `Whether ${en} known.`);

/** Type and description of each column of the views of agencies and services. */
export const serviceViewColumns = {
  class_from: count('Angka terkecil dalam kelas.', 'Smallest figure of the class.'),
  class_to: count('Angka terbesar dalam kelas.', 'Largest figure of the class.'),
  fact: words(
    'Keterangan: services, address, hours, website, counts, opening, atau inauguration.',
    'The fact: services, address, hours, website, counts, opening or inauguration.',
  ),
  known_percent: measure(
    'Bagian MPP yang keterangannya diketahui, dari mpps_asked, dalam persen.',
    'Share of the MPPs of which the fact is known, out of mpps_asked, in percent.',
  ),
  knows_address: knows('alamatnya', 'the address is'),
  knows_counts: knows('jumlah instansi atau layanannya', 'a number of agencies or services is'),
  knows_hours: knows('jam bukanya', 'the opening hours are'),
  knows_inauguration: knows('tanggal peresmiannya', 'the date of the inauguration is'),
  knows_opening: knows('tanggal mulai melayaninya', 'the date of the first service is'),
  knows_services: knows(
    'sedikitnya satu layanan yang diberitakan ada',
    'a service reported there is',
  ),
  knows_website: knows('situs webnya', 'the website is'),
  maximum: count('Angka terbesar.', 'Largest figure.'),
  measure: words(
    'Yang dihitung: agencies (instansi) atau services (layanan).',
    'What is counted: agencies or services.',
  ),
  median: count(
    'Angka terkecil yang tidak dilampaui paling sedikit separuh MPP.',
    'Smallest figure that at least half of the MPPs do not exceed.',
  ),
  minimum: count('Angka terkecil.', 'Smallest figure.'),
  mpps_asked: count(
    'MPP yang diresmikan atau beroperasi; untuk inauguration hanya yang diresmikan.',
    'MPPs that are inaugurated or operating; for inauguration only those inaugurated.',
  ),
  mpps_ended: count(
    'MPP yang menurut keterangan terbaru tidak lagi memiliki layanan itu.',
    'MPPs that by the newest report no longer have the service.',
  ),
  mpps_known: count(
    'MPP yang angka sebandingnya diketahui.',
    'MPPs of which a comparable figure is known.',
  ),
  mpps_left_out: count(
    'MPP yang memiliki pengamatan seperti itu.',
    'MPPs that have such an observation.',
  ),
  mpps_open: count(
    'MPP dalam daftar yang diresmikan atau beroperasi.',
    'Listed MPPs that are inaugurated or operating.',
  ),
  mpps_planned: count(
    'MPP yang hanya merencanakan layanan itu menurut sumber.',
    'MPPs of which sources say only that the service is planned.',
  ),
  mpps_reported: count(
    'MPP yang diberitakan memiliki layanan itu.',
    'MPPs at which the service is reported.',
  ),
  mpps_unknown: count(
    'MPP dalam mpps_open yang belum ditemukan keterangannya tentang layanan itu.',
    'MPPs among mpps_open of which nothing was found about the service.',
  ),
  mpps_with_fact: count('MPP yang keterangannya diketahui.', 'MPPs of which the fact is known.'),
  named_on: maybeWords(
    'Tanggal keadaan menurut keterangan itu, bila diketahui.',
    'Date of the state by that report, where known.',
  ),
  newest: words('Tanggal terbaru di antara angka itu.', 'Newest date among the figures.'),
  newest_report: maybeWords(
    'Tanggal terbaru di antara keterangan itu.',
    'Newest date among those reports.',
  ),
  observations: count('Jumlah pengamatan.', 'Number of observations.'),
  oldest: words('Tanggal tertua di antara angka itu.', 'Oldest date among the figures.'),
  oldest_report: maybeWords(
    'Tanggal tertua di antara keterangan itu.',
    'Oldest date among those reports.',
  ),
  provinces_reported: count(
    'Provinsi yang sedikitnya satu MPP-nya diberitakan memiliki layanan itu.',
    'Provinces in which the service is reported at an MPP.',
  ),
  quartile_1: count(
    'Angka terkecil yang tidak dilampaui paling sedikit seperempat MPP.',
    'Smallest figure that at least a quarter of the MPPs do not exceed.',
  ),
  quartile_3: count(
    'Angka terkecil yang tidak dilampaui paling sedikit tiga perempat MPP.',
    'Smallest figure that at least three quarters of the MPPs do not exceed.',
  ),
  reason: words(
    'Mengapa tidak dihitung: planned, not_comparable, atau undated.',
    'Why it is left out: planned, not_comparable or undated.',
  ),
  service: words('Layanan: kunci dalam tabel services.', 'Service: a key of services.'),
  service_state: words(
    'reported (diberitakan ada), ended (kemudian diberitakan tidak ada lagi), atau planned (baru direncanakan).',
    'reported, ended (reported and later taken back) or planned.',
  ),
} as const;
