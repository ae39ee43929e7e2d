/** Descriptions of the views' columns. A name means the same in every view. */
import { insightViewColumns } from './columns/insight-view-columns.ts';
import { regionViewColumns } from './columns/region-view-columns.ts';
import { provenanceViewColumns } from './columns/provenance-view-columns.ts';
import { serviceViewColumns } from './columns/service-view-columns.ts';
import {
  column,
  count,
  maybeCount,
  maybeMeasure,
  maybeWords,
  measure,
  words,
} from './view-column.ts';

/** Type and description of every column of the views, by name. */
export const viewColumns = {
  ...serviceViewColumns,
  ...regionViewColumns,
  ...provenanceViewColumns,
  ...insightViewColumns,
  added: count(
    'Kabupaten/kota yang bertambah pada tanggal itu.',
    'Kabupaten/kota added on that date.',
  ),
  administrative: column(
    'BOOLEAN',
    false,
    'Kabupaten/kota administrasi di Jakarta.',
    'Administrative region of Jakarta.',
  ),
  agencies: maybeCount(
    'Jumlah instansi terbaru yang sebanding.',
    'Newest comparable number of agencies.',
  ),
  agencies_as_of: maybeWords('Tanggal jumlah instansi itu.', 'Date of that number of agencies.'),
  agencies_source_ids: maybeWords('Sumber jumlah instansi.', 'Sources of the number of agencies.'),
  area_km2: measure('Luas wilayah dalam km².', 'Area in km².'),
  as_of: words('Tanggal keadaan.', 'Date of the state.'),
  autonomous_regions: count(
    'Kabupaten/kota otonom, tanpa enam daerah administrasi Jakarta.',
    'Autonomous kabupaten/kota, without the six administrative regions of Jakarta.',
  ),
  base_508: count(
    'Basis 508: tanpa enam kabupaten/kota administrasi Jakarta.',
    'Base 508: without the six administrative regions of Jakarta.',
  ),
  base_514: count('Basis 514: seluruh kabupaten/kota.', 'Base 514: every kabupaten/kota.'),
  batch_id: maybeWords('Peresmian yang meresmikannya.', 'The event that inaugurated it.'),
  complete_provinces: count(
    'Provinsi yang semua kabupaten/kotanya covered.',
    'Provinces of which every kabupaten/kota is covered.',
  ),
  count: count(
    'Jumlah MPP yang diresmikan menurut sumber.',
    'Number of MPPs inaugurated, as the sources say.',
  ),
  counted_on: maybeWords(
    'Hari sejak MPP terhitung diresmikan: hari terakhir yang mungkin dari inaugurated_on, atau inaugurated_by.',
    'Day from which the MPP counts as inaugurated: the latest day inaugurated_on can mean, or inaugurated_by.',
  ),
  covered: count(
    'Kabupaten/kota yang memiliki MPP diresmikan atau dilayani MPP provinsi.',
    'Kabupaten/kota with an inaugurated MPP of their own or served by the province’s.',
  ),
  covered_percent: measure(
    'covered sebagai persentase dari regions.',
    'covered as a percentage of regions.',
  ),
  cumulative_total: maybeCount(
    'Jumlah nasional resmi sesudah acara, bila dinyatakan.',
    'Official national total after the event, where stated.',
  ),
  date: words('Tanggal.', 'Date.'),
  date_last: words('Hari terakhir yang mungkin dari tanggal itu.', 'Latest day the date can mean.'),
  denominator: maybeCount('Basis yang dinyatakan bersama target.', 'Base stated with the target.'),
  digital_pilot: column(
    'BOOLEAN',
    false,
    'Termasuk 21 daerah percontohan MPP Digital, Juni 2023.',
    'One of the 21 pilot regions of MPP Digital, June 2023.',
  ),
  digital_wave: maybeCount(
    'Gelombang MPP Digital yang pertama diikuti.',
    'First wave of MPP Digital the region was in.',
  ),
  distance_km: count(
    'Jarak lurus antara titik kedua daerah, dalam km.',
    'Straight-line distance between the points of the two regions, in km.',
  ),
  events: count('Jumlah acara peresmian.', 'Number of inauguration events.'),
  evidence_grade: maybeWords(
    'Mutu bukti peresmian: ceremony, counted, atau inferred.',
    'Grade of the evidence: ceremony, counted or inferred.',
  ),
  first_counted_on: maybeWords(
    'Hari MPP pertama di provinsi itu terhitung.',
    'Day from which the first MPP of the province counts.',
  ),
  gap: count(
    'Jumlah resmi dikurangi jumlah dalam daftar.',
    'Official total minus the number listed.',
  ),
  gap_change: count(
    'Perubahan selisih sejak baris sebelumnya.',
    'Change of the gap since the row before.',
  ),
  id: words('Kunci.', 'Key.'),
  inaugurated: count(
    'Kabupaten/kota dengan MPP sendiri yang diresmikan.',
    'Kabupaten/kota with an inaugurated MPP of their own.',
  ),
  inaugurated_by: maybeWords(
    'Bila tanggal tidak ditemukan: hari ketika sudah terhitung diresmikan.',
    'Where the date was not found: a day by which it was counted as inaugurated.',
  ),
  inaugurated_on: maybeWords('Tanggal peresmian nasional.', 'Date of the national inauguration.'),
  island_group_id: words('Kelompok pulau.', 'Island group.'),
  kind: words('kabupaten atau kota.', 'kabupaten or kota.'),
  largest: count('MPP pada acara terbesar.', 'MPPs at the largest event.'),
  lat: measure('Lintang sebuah titik di daerah itu.', 'Latitude of a point in the region.'),
  listed: count(
    'Jumlah MPP diresmikan yang tercatat dalam daftar.',
    'Number of inaugurated MPPs listed.',
  ),
  lng: measure('Bujur sebuah titik di daerah itu.', 'Longitude of a point in the region.'),
  mode: words(
    'Cara acara: onsite, virtual, joint, unknown.',
    'How it was held: onsite, virtual, joint, unknown.',
  ),
  mpp_code: maybeWords(
    'Kode penyelenggara MPP yang melayani daerah itu.',
    'Code of who runs the MPP that serves the region.',
  ),
  mpp_name: maybeWords('Nama MPP, bila diketahui.', 'Name of the MPP, where known.'),
  mpps: count(
    'Jumlah MPP yang diresmikan, termasuk yang diselenggarakan provinsi.',
    'Number of inaugurated MPPs, those run by a province included.',
  ),
  mpps_in_joint_events: maybeCount(
    'Di antaranya dalam acara untuk lebih dari satu MPP.',
    'Of these, at events for more than one MPP.',
  ),
  name: maybeWords('Nama.', 'Name.'),
  name_en: words('Nama dalam bahasa Inggris.', 'Name in English.'),
  name_id: words('Nama dalam bahasa Indonesia.', 'Name in Indonesian.'),
  neighbour_code: words(
    'Kode kabupaten/kota yang berbatasan darat.',
    'Code of the kabupaten/kota across the land border.',
  ),
  neighbour_status: words('Status tetangga itu.', 'Status of that neighbour.'),
  newest_page: words('Tanggal halaman terbaru yang ditemukan.', 'Date of the newest page found.'),
  collected_until: words(
    'Hari terakhir sumber diperiksa.',
    'Last day on which sources were checked.',
  ),
  note_en: maybeWords('Catatan dalam bahasa Inggris.', 'Note in English.'),
  note_id: maybeWords('Catatan dalam bahasa Indonesia.', 'Note in Indonesian.'),
  officiant: maybeWords('Pejabat yang meresmikan.', 'Who inaugurated.'),
  officiant_role_en: maybeWords('Jabatannya, bahasa Inggris.', 'Their office, in English.'),
  officiant_role_id: maybeWords('Jabatannya, bahasa Indonesia.', 'Their office, in Indonesian.'),
  official_as_of: maybeWords('Tanggal jumlah resmi itu.', 'Date of that official total.'),
  official_source_ids: words('Sumber jumlah resmi.', 'Sources of the official total.'),
  official_total: maybeCount(
    'Jumlah resmi yang terakhir dinyatakan sampai tanggal itu.',
    'Official total last stated by that date.',
  ),
  opened_on: maybeWords('Mulai melayani publik.', 'Opened to the public.'),
  operating: count(
    'Beroperasi, peresmian nasional belum ditemukan.',
    'Open to the public, no national inauguration found.',
  ),
  operator_kind: words(
    'Penyelenggara: kabupaten, kota, atau provinsi.',
    'Who runs it: kabupaten, kota or provinsi.',
  ),
  operator_name: words('Nama penyelenggara.', 'Name of who runs it.'),
  operator_name_en: words(
    'Nama penyelenggara dalam bahasa Inggris; hanya nama provinsi yang berbeda.',
    'Name of who runs it in English; only names of provinces differ.',
  ),
  place: count(
    'Peringkat menurut covered_percent; yang sama berbagi peringkat.',
    'Rank by covered_percent; equals share a rank.',
  ),
  population: count('Jumlah penduduk, Desember 2024.', 'Population in December 2024.'),
  population_covered: count(
    'Penduduk kabupaten/kota yang covered.',
    'Population of the kabupaten/kota that are covered.',
  ),
  population_covered_percent: measure(
    'population_covered sebagai persentase dari population.',
    'population_covered as a percentage of population.',
  ),
  preparing: count('Diumumkan atau disiapkan.', 'Announced or being prepared.'),
  province_code: words('Kode provinsi.', 'Code of the province.'),
  province_name_en: words(
    'Nama provinsi dalam bahasa Inggris.',
    'Name of the province in English.',
  ),
  province_name_id: words('Nama provinsi.', 'Name of the province in Indonesian.'),
  provinces: count('Jumlah provinsi.', 'Number of provinces.'),
  provinces_without: count(
    'Provinsi tanpa satu pun kabupaten/kota yang covered.',
    'Provinces without any kabupaten/kota covered.',
  ),
  reached: maybeCount(
    'Jumlah resmi yang terakhir diketahui dalam tahun target; bila target menyebut daerahnya, berapa di antaranya yang sudah diresmikan.',
    'Official total last known in the year of the target; where the target names its places, how many of them were inaugurated.',
  ),
  reached_2024: count(
    'Jumlah resmi yang terakhir diketahui dalam 2024.',
    'Official total last known in 2024.',
  ),
  reached_2024_as_of: words('Tanggal jumlah itu.', 'Date of that total.'),
  reached_2024_percent: measure(
    'Jumlah itu sebagai persentase dari target.',
    'That total as a percentage of the target.',
  ),
  reached_as_of: maybeWords('Tanggal jumlah itu.', 'Date of that total.'),
  region_code: words(
    'Kode kabupaten/kota, atau provinsi bila dua angka.',
    'Code of the kabupaten/kota, or of a province where it has two digits.',
  ),
  regions: count('Jumlah kabupaten/kota.', 'Number of kabupaten/kota.'),
  scope: words('Kata yang dipakai pembicara.', 'The word the speaker used.'),
  search_text: words(
    'Nama-nama dalam huruf kecil, untuk pencarian.',
    'The names in small letters, for searching.',
  ),
  series_as_of: maybeWords(
    'Tanggal jumlah dalam deret resmi.',
    'Date of the total in the official series.',
  ),
  series_total: maybeCount(
    'Jumlah menurut deret resmi untuk hari itu.',
    'Total by the official series for that day.',
  ),
  served: count(
    'Dilayani MPP yang diselenggarakan provinsi.',
    'Served by an MPP that the province runs.',
  ),
  serves: maybeWords(
    'Kabupaten/kota yang dilayani MPP provinsi.',
    'Kabupaten/kota that an MPP of a province serves.',
  ),
  services: maybeCount(
    'Jumlah jenis layanan terbaru yang sebanding.',
    'Newest comparable number of service types.',
  ),
  services_as_of: maybeWords('Tanggal jumlah layanan itu.', 'Date of that number of services.'),
  services_source_ids: maybeWords('Sumber jumlah layanan.', 'Sources of the number of services.'),
  share_508_percent: maybeMeasure(
    'Jumlah resmi sebagai persentase dari 508.',
    'Official total as a percentage of 508.',
  ),
  share_514_percent: maybeMeasure(
    'Jumlah resmi sebagai persentase dari 514 kabupaten/kota.',
    'Official total as a percentage of 514 kabupaten/kota.',
  ),
  short_2024: count(
    'Kekurangan terhadap target pada akhir 2024.',
    'How many were missing from the target at the end of 2024.',
  ),
  slug: words('Bagian alamat halaman.', 'Part of the page address.'),
  sort_order: count('Urutan dari barat ke timur.', 'Order from west to east.'),
  source_ids: words(
    'Sumber: kunci dalam tabel sources, dipisahkan titik koma.',
    'Sources: keys of the table sources, separated by semicolons.',
  ),
  stated_base_2024: maybeCount(
    'Basis yang dipakai pejabat yang menyatakan jumlah pada akhir 2024; kosong bila tidak disebut.',
    'The base used by the official who stated the total at the end of 2024; empty where none was given.',
  ),
  stated_short_2024: maybeCount(
    'Kekurangan pada akhir 2024 menurut basis itu.',
    'How many were missing at the end of 2024 on that base.',
  ),
  stated_by_en: words('Siapa yang menyatakan, bahasa Inggris.', 'Who stated it, in English.'),
  stated_by_id: words('Siapa yang menyatakan, bahasa Indonesia.', 'Who stated it, in Indonesian.'),
  stated_on: words('Kapan dinyatakan.', 'When it was stated.'),
  status: words(
    'inaugurated, served, operating, preparing, atau none.',
    'inaugurated, served, operating, preparing or none.',
  ),
  still_short: count(
    'Kekurangan terhadap target 2024 menurut jumlah resmi terbaru.',
    'How many are still missing from the 2024 target by the newest official total.',
  ),
  target: count('Jumlah MPP yang ditargetkan.', 'Number of MPPs aimed for.'),
  target_2024: count('Target 2024 seperti terakhir dinyatakan.', 'The 2024 target as last stated.'),
  target_source_ids: words('Sumber target.', 'Sources of the target.'),
  target_stated_on: words('Kapan target itu dinyatakan.', 'When that target was stated.'),
  total: count('Jumlah MPP yang dinyatakan.', 'Number of MPPs stated.'),
  uncovered: count('Kabupaten/kota yang belum covered.', 'Kabupaten/kota that are not covered.'),
  venue: maybeWords('Tempat acara.', 'Venue.'),
  without: count('Belum ditemukan MPP.', 'No MPP found.'),
  year: count('Tahun.', 'Year.'),
} as const;
