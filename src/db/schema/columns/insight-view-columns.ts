/** Descriptions of the columns of the views of the insights. */
import { count, maybeCount, maybeMeasure, maybeWords, measure, words } from '../view-column.ts';

/** Type and description of each column of the views of the insights. */
export const insightViewColumns = {
  beyond_100_km: count(
    'Yang lebih dari 100 km dari daerah terdekat dengan MPP sendiri yang diresmikan.',
    'Those farther than 100 km from the nearest region with an inaugurated MPP of its own.',
  ),
  farthest_km: count('Jarak terjauh dalam km.', 'The largest distance, in km.'),
  population_uncovered: count(
    'Penduduk kabupaten/kota yang belum tercakup.',
    'Population of the regions that are not covered.',
  ),
  population_uncovered_percent: measure(
    'Penduduk itu sebagai persentase dari penduduk Indonesia.',
    'That population as a percentage of the population of Indonesia.',
  ),
  surrounded: count(
    'Yang semua tetangga daratnya covered.',
    'Those of which every land neighbour is covered.',
  ),
  class_2023: words(
    'Golongan pada akhir 2023: done, on_pace, slower, stalled, atau unknown.',
    'Class at the end of 2023: done, on_pace, slower, stalled or unknown.',
  ),
  class_2024: words(
    'Golongan pada tenggat target: done, slower, stalled, atau unknown.',
    'Class at the deadline of the target: done, slower, stalled or unknown.',
  ),
  complete_on: maybeWords(
    'Bulan ketika jumlah itu akan sebesar target 2024 bila terus naik secepat itu; kosong bila tidak naik.',
    'Month in which the total would be as large as the 2024 target if it kept rising as fast; empty where it did not rise.',
  ),
  covered_2023: count('Yang covered pada akhir 2023.', 'Those covered at the end of 2023.'),
  covered_2024: count('Yang covered pada akhir 2024.', 'Those covered at the end of 2024.'),
  covered_at_start: count(
    'Yang covered ketika target 2024 terakhir dinyatakan.',
    'Those covered when the 2024 target was last stated.',
  ),
  days: maybeCount(
    'Hari dari penandatanganan sampai MPP terhitung diresmikan; negatif bila MPP lebih dahulu.',
    'Days from the signing until the MPP counts as inaugurated; negative where the MPP came first.',
  ),
  days_known: count(
    'MPP yang hari pembukaan dan hari peresmiannya diketahui.',
    'MPPs whose day of opening and of inauguration are known.',
  ),
  days_observed: count(
    'Hari dari penandatanganan sampai jumlah resmi terbaru.',
    'Days from the signing to the newest official total.',
  ),
  days_open: count(
    'Hari dari pembukaan sampai peresmian; negatif bila peresmian lebih dahulu.',
    'Days from the opening to the inauguration; negative where the ceremony came first.',
  ),
  event_id: words('Kunci penandatanganan, atau all.', 'Key of the signing, or all.'),
  days_between: count('Hari di antara kedua jumlah.', 'Days between the two counts.'),
  field: words('Fakta yang dihitung.', 'The fact that is counted.'),
  figure_change: count(
    'Jumlah yang lebih baru dikurangi yang lebih lama.',
    'The newer count minus the older one.',
  ),
  first_date: words('Tanggal acara pertama.', 'Date of the first event.'),
  followed: count(
    'Penanda tangan yang diikuti: tanpa MPP yang sudah diresmikan pada hari penandatanganan.',
    'Signatories that are followed: those without an inaugurated MPP on the day of signing.',
  ),
  from_as_of: words('Tanggal jumlah yang lebih lama.', 'Date of the older count.'),
  from_basis: words(
    'Dasar jumlah yang lebih lama: reported dari berita, planned dari rencana.',
    'Basis of the older count: reported by a source, or planned.',
  ),
  from_date: words('Tanggal jumlah awal.', 'Date of the total at the start.'),
  from_figure: count('Jumlah yang lebih lama.', 'The older count.'),
  from_total: count('Jumlah resmi pada awal rentang.', 'Official total at the start of the span.'),
  grouping: words('Cara daerah atau MPP dikelompokkan.', 'How regions or MPPs are grouped.'),
  inaugurated_2023: count(
    'Penanda tangan yang diikuti dan MPP-nya diresmikan sampai akhir 2023.',
    'Followed signatories with an inaugurated MPP by the end of 2023.',
  ),
  inaugurated_2024: count(
    'Penanda tangan yang diikuti dan MPP-nya diresmikan sampai akhir 2024.',
    'Followed signatories with an inaugurated MPP by the end of 2024.',
  ),
  inaugurated_percent: maybeMeasure(
    'Perkiraan Kaplan-Meier bagian yang MPP-nya sudah diresmikan, dalam persen.',
    'Kaplan-Meier estimate of the share with an inaugurated MPP, in percent.',
  ),
  inaugurated_since: count(
    'Penanda tangan yang MPP-nya diresmikan sampai saat itu.',
    'Signatories whose MPP was inaugurated by then.',
  ),
  inaugurated_total: count(
    'Penanda tangan yang MPP-nya sudah diresmikan pada hari terakhir dalam data.',
    'Signatories with an inaugurated MPP on the last day of the data.',
  ),
  joint_events: count('Acara untuk lebih dari satu MPP.', 'Events for more than one MPP.'),
  known: count('MPP yang faktanya diketahui.', 'MPPs of which the fact is known.'),
  known_percent: measure('known sebagai persentase dari mpps.', 'known as a percentage of mpps.'),
  land_neighbours: count('Jumlah tetangga darat.', 'Number of land neighbours.'),
  land_neighbours_covered: count(
    'Tetangga darat yang covered.',
    'Land neighbours that are covered.',
  ),
  last_date: words('Tanggal acara terakhir.', 'Date of the last event.'),
  member: words('Kelompok.', 'The group.'),
  month: words('Bulan, 01 sampai 12, atau unknown.', 'Month, 01 to 12, or unknown.'),
  months_left: measure(
    'Bulan sampai akhir 2024, tenggat targetnya.',
    'Months to the end of 2024, the deadline of the target.',
  ),
  months: count('Panjang rentang dalam bulan.', 'Length of the span in months.'),
  mpps_fewer: count(
    'MPP yang jumlahnya lebih kecil daripada sebelumnya.',
    'MPPs with a smaller count than before.',
  ),
  mpps_in_virtual_events: count(
    'MPP yang diresmikan pada acara daring.',
    'MPPs inaugurated at online events.',
  ),
  mpps_more: count(
    'MPP yang jumlahnya lebih besar daripada sebelumnya.',
    'MPPs with a larger count than before.',
  ),
  mpps_planned: count(
    'MPP yang layanan itu hanya ada dalam rencananya.',
    'MPPs where only a plan names the service.',
  ),
  mpps_reported: count(
    'MPP yang menurut berita memberikan layanan itu.',
    'MPPs where a report names the service.',
  ),
  mpps_same: count('MPP yang jumlahnya tetap.', 'MPPs with the same count as before.'),
  mpps_unnamed: count(
    'MPP yang layanannya diberitakan tanpa menyebut layanan itu; bukan berarti tidak ada.',
    'MPPs whose services are reported without naming this one, which may still be offered.',
  ),
  mpps_with_report: count(
    'MPP yang layanannya diberitakan, apa pun layanannya.',
    'MPPs of which a report names any service.',
  ),
  named: count('Penanda tangan yang disebut.', 'Signatories that are named.'),
  needed_per_month: maybeMeasure(
    'Kenaikan per bulan yang diperlukan sejak target dinyatakan.',
    'Rise per month that was needed from when the target was stated.',
  ),
  none_found: count(
    'Penanda tangan yang MPP-nya belum ditemukan diresmikan.',
    'Signatories of whom no inaugurated MPP was found.',
  ),
  not_known: count('MPP yang faktanya belum diketahui.', 'MPPs of which the fact is not known.'),
  opened_after: count('MPP yang dibuka sesudah peresmian.', 'MPPs opened after the inauguration.'),
  opened_before: count(
    'MPP yang dibuka sebelum peresmian.',
    'MPPs opened before the inauguration.',
  ),
  opened_same_day: count('MPP yang dibuka pada hari peresmian.', 'MPPs opened on the day itself.'),
  opened_year_before: count(
    'MPP yang dibuka lebih dari 365 hari sebelum peresmian.',
    'MPPs opened more than 365 days before the inauguration.',
  ),
  pace_class: words(
    'Golongan laju; aturannya ada dalam definisi tampilan.',
    'Class of pace; the rule is in the definition of the view.',
  ),
  population_rank: count(
    'Peringkat menurut jumlah penduduk di antara yang belum tercakup.',
    'Rank by population among those not covered.',
  ),
  provinces_2023: count(
    'Provinsi dalam golongan itu pada akhir 2023.',
    'Provinces in the class at the end of 2023.',
  ),
  provinces_2024: count(
    'Provinsi dalam golongan itu pada tenggat target.',
    'Provinces in the class at the deadline of the target.',
  ),
  reached_per_month: maybeMeasure(
    'Kenaikan per bulan yang ada sejak target dinyatakan.',
    'Rise per month that there was from when the target was stated.',
  ),
  rise_per_month: measure('Kenaikan rata-rata per bulan.', 'Average rise per month.'),
  series: words(
    'used dipakai dalam deret resmi, context tidak, conflict bertentangan dengannya.',
    'used in the official series, context is not, conflict disagrees with it.',
  ),
  service: words('Kunci dalam tabel services.', 'Key in the table services.'),
  signatories: count('Jumlah penanda tangan menurut sumber.', 'Number of signatories as stated.'),
  signed_on: words('Tanggal penandatanganan.', 'Date of the signing.'),
  start_total: maybeCount(
    'Yang ada ketika target dinyatakan: jumlah resmi terakhir, atau daerah yang disebut yang sudah diresmikan.',
    'What there was when the target was stated: the last official total, or the named places inaugurated.',
  ),
  stated_difference: measure(
    'Persentase yang dinyatakan dikurangi persentase menurut basisnya (514 bila tidak disebut), dalam poin persen.',
    'The share stated minus that of its own base (514 where none is named), in percentage points.',
  ),
  stated_share: measure('Persentase seperti dinyatakan.', 'The share as stated.'),
  to_as_of: words('Tanggal jumlah yang lebih baru.', 'Date of the newer count.'),
  to_date: words('Tanggal jumlah resmi terbaru.', 'Date of the newest official total.'),
  to_figure: count('Jumlah yang lebih baru.', 'The newer count.'),
  to_total: count('Jumlah resmi terbaru.', 'Newest official total.'),
  virtual_events: count('Acara daring.', 'Events held online.'),
  waiting: count(
    'Penanda tangan yang masih diikuti dan menunggu peresmian.',
    'Signatories still followed and without an inaugurated MPP.',
  ),
  years: count('Tahun sesudah penandatanganan.', 'Years after the signing.'),
} as const;
