/** Descriptions of the columns of the views of agencies and services. */
import { count, words } from './view-column.ts';

/** Type and description of each column of the views of agencies and services. */
export const serviceViewColumns = {
  class_from: count('Angka terkecil dalam kelas.', 'Smallest figure of the class.'),
  class_to: count('Angka terbesar dalam kelas.', 'Largest figure of the class.'),
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
  newest: words('Tanggal terbaru di antara angka itu.', 'Newest date among the figures.'),
  observations: count('Jumlah pengamatan.', 'Number of observations.'),
  oldest: words('Tanggal tertua di antara angka itu.', 'Oldest date among the figures.'),
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
} as const;
