/** Descriptions of the columns of the views of sources, gaps, conflicts and commitments. */
import { column, count, maybeCount, maybeWords, words } from '../view-column.ts';

/** Type and description of each column of these views. */
export const provenanceViewColumns = {
  about_batch: maybeWords(
    'Peresmian yang disentuh, bila ada.',
    'The inauguration it touches, if any.',
  ),
  about_code: maybeWords(
    'Kode kabupaten/kota yang dibicarakan, atau provinsi bila dua angka.',
    'Code of the kabupaten/kota it is about, or of a province where it has two digits.',
  ),
  after_date: maybeWords(
    'Tanggal jumlah resmi sebelumnya; kosong untuk yang pertama.',
    'Date of an earlier official total; empty before the first.',
  ),
  at_events: count(
    'MPP pada acara yang diketahui dalam rentang itu.',
    'MPPs at known events within that time.',
  ),
  before_as_of: maybeWords(
    'Tanggal jumlah resmi terakhir sebelum acara.',
    'Date of the last official total before the event.',
  ),
  before_total: count(
    'Jumlah resmi terakhir sebelum acara; 0 sebelum yang pertama.',
    'Last official total before the event; 0 before the first.',
  ),
  by_date: maybeWords(
    'Tanggal jumlah resmi pertama yang menurut hitungan memuatnya.',
    'Date of the first official total that by arithmetic includes it.',
  ),
  citations: count(
    'Jumlah baris yang menyebut sumber itu.',
    'Number of rows that name the source.',
  ),
  claim_as_of: maybeWords('Tanggal yang dimaksud.', 'The date it speaks of.'),
  claim_en: maybeWords('Yang dikatakan, bahasa Inggris.', 'What is said, in English.'),
  claim_id: maybeWords('Yang dikatakan, bahasa Indonesia.', 'What is said, in Indonesian.'),
  claim_number: maybeCount(
    'Angka yang dikatakan, bila berupa angka.',
    'The number that is said, where it is one.',
  ),
  claim_order: count(
    'Nomor keterangan dalam pertentangan itu.',
    'Number of the claim within its conflict.',
  ),
  claim_source_ids: maybeWords(
    'Sumber keterangan itu; kosong bila berasal dari daftar situs ini.',
    'Sources of the claim; empty where it is the list of this site.',
  ),
  claim_stated_on: maybeWords('Kapan dikatakan.', 'When it was said.'),
  claimed_by_en: maybeWords('Siapa yang mengatakan, bahasa Inggris.', 'Who says so, in English.'),
  claimed_by_id: maybeWords(
    'Siapa yang mengatakan, bahasa Indonesia.',
    'Who says so, in Indonesian.',
  ),
  conflict_id: words('Kunci pertentangan.', 'Key of the conflict.'),
  conflict_kind: words(
    'national (jumlah nasional), province (jumlah provinsi), fact (fakta lain), observation (instansi atau layanan).',
    'national (a national total), province (a total of a province), fact (another fact) or observation (agencies or services).',
  ),
  counts: maybeWords(
    'Yang dihitung pernyataan itu (inaugurated, operating, existing, target), bila diketahui; selain inaugurated, yang diukurnya hal lain.',
    'What the statement counts (inaugurated, operating, existing, target), where known; unless it is inaugurated, it measures something else.',
  ),
  dated: maybeWords('Tanggal pada baris itu, bila ada.', 'The date in the row, if any.'),
  difference: maybeCount(
    'Yang dinyatakan dikurangi yang diharapkan atau yang ada dalam daftar.',
    'What was stated minus what was to be expected or is listed.',
  ),
  event_id: words('Kunci dalam tabel commitment_events.', 'Key in the table commitment_events.'),
  events_between: count(
    'MPP pada acara lain sesudah jumlah resmi itu dan sebelum acara ini.',
    'MPPs at other events after that official total and before this event.',
  ),
  expected_total: count(
    'Jumlah menurut hitungan: before_total, events_between, dan count dijumlahkan.',
    'The total by arithmetic: before_total, events_between and count added up.',
  ),
  fact: words('Yang diperselisihkan.', 'What is disputed.'),
  target_measure: maybeWords(
    'Yang diukur target: total (jumlah nasional), named (daerah yang disebut), new (tambahan dalam setahun), achieved (dinyatakan setelah tercapai).',
    'What the target measures: total (the national total), named (the places it names), new (added within the year), achieved (stated once it was reached).',
  ),
  named_before: count(
    'Di antara named_inaugurated, yang diresmikan sebelum penandatanganan.',
    'Of named_inaugurated, those inaugurated before the signing.',
  ),
  named_inaugurated: count(
    'Penanda tangan yang daerahnya memiliki MPP sendiri yang diresmikan, pada as_of.',
    'Signatories whose region has an inaugurated MPP of its own, on as_of.',
  ),
  named_none: count(
    'Penanda tangan yang di daerahnya belum ditemukan MPP, pada as_of.',
    'Signatories in whose region no MPP was found, on as_of.',
  ),
  named_operating: count(
    'Penanda tangan yang MPP daerahnya melayani tanpa peresmian nasional yang ditemukan, pada as_of.',
    'Signatories whose region has an operating MPP without a national inauguration found, on as_of.',
  ),
  named_preparing: count(
    'Penanda tangan yang MPP daerahnya pernah diberitakan disiapkan, pada as_of.',
    'Signatories whose region has an MPP reported as in preparation, on as_of.',
  ),
  named_served: count(
    'Penanda tangan yang daerahnya dilayani MPP provinsi, pada as_of.',
    'Signatories whose region is served by the MPP of the province, on as_of.',
  ),
  named_signatories: count(
    'Penanda tangan yang namanya ditemukan: baris tabel commitments.',
    'Signatories whose names were found: rows of the table commitments.',
  ),
  named_without_event: count(
    'MPP dalam daftar tanpa acara yang diketahui, yang mulai dihitung dalam rentang itu.',
    'MPPs of the list without a known event that begin to count within that time.',
  ),
  number: count('Nomor urut.', 'Running number.'),
  reported_count: maybeCount(
    'Jumlah MPP yang dinyatakan untuk provinsi itu.',
    'Number of MPPs stated for the province.',
  ),
  rise: count(
    'Kenaikan jumlah resmi sejak jumlah sebelumnya.',
    'How much the official total rose since the one before.',
  ),
  row_key: words(
    'Kunci baris: kolom-kolom kuncinya dipisahkan spasi.',
    'Key of the row: its key columns joined by a space.',
  ),
  signatories: count(
    'Kepala daerah yang menandatangani, menurut sumber.',
    'Heads of region who signed, according to the sources.',
  ),
  signed_on: words('Tanggal penandatanganan.', 'Date of signing.'),
  source_id: words('Kunci dalam tabel sources.', 'Key in the table sources.'),
  table_name: words(
    'Tabel yang barisnya menyebut sumber itu; kosong bila tidak ada.',
    'The table whose rows name the source; empty where there is none.',
  ),
  used: column('BOOLEAN', false, 'Apakah situs ini memakainya.', 'Whether this site uses it.'),
  without_event: count(
    'Kenaikan yang tidak dijelaskan oleh acara yang diketahui; negatif bila acaranya lebih banyak daripada kenaikannya.',
    'Rise that no known event accounts for; negative where events exceed the rise.',
  ),
  official_total_source_ids: maybeWords(
    'Sumber yang menyebut jumlah resmi itu sendiri; kosong bila tidak diketahui.',
    'Sources that state the official total itself; empty where unknown.',
  ),
  reported_on: maybeWords(
    'Untuk MPP yang peresmian nasionalnya belum ditemukan: tanggal keterangan terakhir tentang keadaannya.',
    'For an MPP with no national inauguration found: the date of the last statement about its state.',
  ),
  setback: maybeWords(
    'Kendala menurut keterangan terakhir: stalled (persiapan terhenti), vacated (sebagian besar penyelenggara sudah pergi), closed (tutup kembali).',
    'What held it up by the last statement: stalled (preparations stopped), vacated (most providers had left), closed (closed again).',
  ),
  total_source_ids: maybeWords(
    'Sumber yang menyebut jumlah itu sendiri; kosong bila tidak diketahui.',
    'Sources that state the total itself; empty where unknown.',
  ),
} as const;
