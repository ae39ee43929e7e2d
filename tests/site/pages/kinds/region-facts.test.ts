/** Nine regions whose facts were looked up by hand in the collected data, row by row. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textAt } from '../../support/files.ts';
import { pathOf, wordsOfRegion } from '../../support/regions.ts';

const id = (slug: string): string => wordsOfRegion('id', slug);
const en = (slug: string): string => wordsOfRegion('en', slug);
const htmlOf = (slug: string): string => textAt(`${pathOf('id', slug)}index.html`);

test('Jombang opened in May 2024 and was inaugurated in June, and is in two digital waves', () => {
  const text = id('kabupaten-jombang');
  expect(text).toContain('mulai melayani warga pada 13 Mei 2024');
  expect(text).toContain('diresmikan secara nasional pada 24 Juni 2024');
  expect(text).toContain('Acaranya 15 MPP diresmikan pada 24 Juni 2024');
  expect(text).toContain('Gelombang 2 (perluasan dengan komitmen), 2024.');
  expect(text).toContain('Gelombang 4 (versi baru), 9 September 2025.');
  expect(text).toContain('12 Dilaporkan. Tidak sebanding dengan MPP lain Satuan tidak jelas');
});

test('Jember planned 33 agencies and 144 services and opened with 20 and 238', () => {
  const text = id('kabupaten-jember');
  expect(text).toContain(
    'pada 6 November 2023 dan diresmikan secara nasional pada 21 November 2023',
  );
  expect(text).toContain('29 Agu 2022 33 144 Rencana, bukan capaian');
  expect(text).toContain('6 Nov 2023 20 238 Dilaporkan');
  expect(text).toContain('Gedung DPMPTSP, Jl. Gajah Mada No. 206, Kaliwates, Jember');
});

test('Bangkalan opened three years before its inauguration and shrank from 23 to 13 agencies', () => {
  const text = en('kabupaten-bangkalan');
  expect(text).toContain('opened to the public on 3 September 2020 and was inaugurated');
  expect(text).toContain('13 agencies (21 November 2023) and 105 service types (21 November 2023)');
  expect(text).toContain('3 Sept 2020 23 107 Reported');
  expect(text).toContain('Kabupaten Sampang');
});

test('Kota Batu shows its contradicting numbers, with their notes', () => {
  const text = id('kota-batu');
  expect(text).toContain('Nama Among Warga');
  expect(text).toContain('19 September 2022 dan diresmikan secara nasional pada 5 Desember 2022');
  expect(text).toContain('bertentangan dengan 25 gerai dan 286 layanan');
  expect(text).toContain('4 Okt 2025 286 25 Dilaporkan');
  const charts = [...htmlOf('kota-batu').matchAll(/<desc[^>]*>([^<]+)/g)];
  expect(charts.map(([, said]) => said)).toEqual([
    'Jenis layanan di MPP Kota Batu yang dilaporkan: 207 (5 Des 2022); 286 (Sep 2025); 286 (4 Okt 2025); 210 (17 Okt 2025).',
  ]);
});

test('Jakarta Pusat is served by the province, whose facts are shown as the province’s', () => {
  const text = en('kota-jakarta-pusat');
  expect(text).toContain('it is served by the provincial MPP of Jakarta');
  expect(text).toContain('Address and opening hours of the province’s MPP');
  expect(text).toContain('Monday–Thursday 07:30–16:00');
  expect(text).toContain('Year 2023: excellent (prima)');
  expect(text).toContain('7 Nov 2017 328 750 Reported');
});

test('Kota Depok has its inauguration, the year it opened, and plans that are marked as plans', () => {
  const text = id('kota-depok');
  expect(text).toContain(
    'mulai melayani warga pada tahun 2023 dan diresmikan secara nasional pada 8 Oktober 2024.',
  );
  expect(text).toContain('Mulai melayani warga 2023, hanya tahunnya yang diketahui');
  expect(text).toContain('18 Okt 2023 13 Rencana, bukan capaian');
  expect(text).toContain('Kota Jakarta Selatan DKI Jakarta Dilayani MPP provinsi');
});

test('the page of Nduga says that nothing is known and shows the nearest MPPs', () => {
  const text = id('kabupaten-nduga');
  expect(text).toContain('Belum ditemukan keterangan tentang MPP di Kabupaten Nduga');
  expect(text).toMatch(/Kabupaten Mimika Papua Tengah 164 km .{1,150} Kota Jayapura Papua 337 km/);
  expect(text).toContain('Di Papua Pegunungan, 0 dari 8 kabupaten/kota');
  expect(text).toContain('112.173 jiwa');
  for (const absent of [
    'Alamat dan jam buka',
    'Yang dilaporkan dapat diurus',
    'Instansi dan layanan',
    'Komitmen',
  ]) {
    expect(text).not.toContain(absent);
  }
});

test('Pidie was inaugurated with 41 others, and the page lists what is missing', () => {
  const text = en('kabupaten-pidie');
  expect(text).toContain('was inaugurated by the national government on 12 December 2024');
  expect(text).toContain('42 MPPs inaugurated on 12 December 2024');
  expect(text).toContain('Not found yet: the opening hours, the website');
  expect(text).not.toContain('Agencies and services over time');
});

test('Prabumulih operates without a known inauguration; most agencies had left', () => {
  const text = id('kota-prabumulih');
  expect(text).toContain('tanggal mulainya dan peresmian nasionalnya belum ditemukan');
  expect(text).toContain('Menurut Sriwijaya Post pada 16 Juni 2025');
  expect(text).toContain('tinggal Samsat dan Bank Sumsel Babel yang melayani');
  expect(text).toContain('16 Jun 2025 2 Dilaporkan. Tidak sebanding dengan MPP lain');
  expect(text).toContain('Kabupaten Ogan Ilir Sumatera Selatan 42 km');
});

test('a commitment of 2020 has its outcome', () => {
  expect(id('kabupaten-pesisir-selatan')).toMatch(
    /Bupati Pesisir Selatan menandatangani komitmen .+ pada 10 Maret 2020\. .+ belum ditemukan MPP di sini/,
  );
  expect(en('kota-palu')).toContain(
    'The governor of Central Sulawesi signed the commitment to found an MPP on 10 March 2020. Its residents are served by the province’s MPP, inaugurated on 15 July 2020.',
  );
});

test('the link to correct a fact opens the line of the row', () => {
  const html = htmlOf('kota-batu');
  const line = /facilities\.csv\?plain=1#L(\d+)"/.exec(html)?.[1];
  const row = readFileSync('data/facilities.csv', 'utf8').split('\n')[Number(line) - 1];
  expect(row).toMatch(/^35\.79,Among Warga,/);
  expect(htmlOf('kabupaten-nduga')).toMatch(
    /regions\.csv\?plain=1#L\d+".*issues\/new\?template=wrong-fact\.yml&(amp;)?title=Koreksi%3A\+Kabupaten\+Nduga\+%2895\.08%29/s,
  );
});
