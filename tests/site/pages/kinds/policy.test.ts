/** The page about the policy: every milestone, and every checkable fact of the five stories. */
import { describe, expect, test } from 'vitest';
import { data } from '../../recount/covered.ts';
import { all, documentAt, textOf, texts } from '../../support/document.ts';

const pages = { id: documentAt('/kebijakan/'), en: documentAt('/en/kebijakan/') };
const page = pages.id;

/** The part of the page that begins at a heading with an id. */
function partOf(id: string): HTMLElement {
  const part = page.querySelector<HTMLElement>(`section[aria-labelledby="${id}"]`);
  if (!part) throw new Error(`no part ${id}`);
  return part;
}

const hrefs = (within: ParentNode): string[] =>
  all(within, 'a').map((link) => link.getAttribute('href') ?? '');

test('the heading answers what became of the target for 2024', () => {
  expect(textOf(page.querySelector('h1'))).toBe(
    'Target 2024 tidak tercapai: 272 MPP pada 12 Desember 2024',
  );
  expect(texts(page, '.lead').join(' ')).toContain("menurut Ma'ruf Amin (Wakil Presiden)");
});

test('every milestone is in the timeline with its description and a source', () => {
  for (const lang of ['id', 'en'] as const) {
    const items = all(pages[lang], 'section[aria-labelledby="tonggak"] li[data-row]');
    expect(items).toHaveLength(data.milestones.length);
    for (const row of data.milestones) {
      const item = items.find((one) => one.dataset['row'] === `${row.date} ${row.title_id}`);
      const text = textOf(item ?? null);
      expect(text).toContain(row[`title_${lang}`]);
      expect(text).toContain(row[`description_${lang}`]);
      expect(hrefs(item!.querySelector('.sources')!)).not.toEqual([]);
    }
  }
});

test('every step, target and signing of the data is on the page in both languages', () => {
  for (const lang of ['id', 'en'] as const) {
    const text = textOf(pages[lang].querySelector('main'));
    const facts = [
      ...data.policy_steps.map((row) => row[`fact_${lang}`]),
      ...data.targets.map((row) => row[`note_${lang}`]!),
      ...data.commitment_events.map((row) => row[`note_${lang}`]!),
    ];
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([]);
  }
});

test('every known signatory, evaluated region and region of MPP Digital is linked', () => {
  for (const [part, rows] of [
    ['komitmen', data.commitments],
    ['evaluasi', data.evaluations],
    ['digital', data.digital],
  ] as const) {
    const codes = new Set(rows.map(({ region_code }) => region_code));
    const linked = new Set(
      hrefs(partOf(part)).filter((href) => /^\/(daerah|provinsi)\/./.test(href)),
    );
    expect(linked.size, part).toBe(codes.size);
  }
});

describe('the five stories', () => {
  /** What the stored texts say, by the part of the page that has it. */
  const facts: Record<string, string[]> = {
    jombang: [
      'sejak 2017',
      'terhambat gedung',
      '19 Maret 2024',
      'Pj. Bupati Sugiat',
      'di kantor DPMPTSP',
      'BPN, KPP Pratama, BPJS Kesehatan, BPJS Ketenagakerjaan, dan Kementerian Agama',
      'lima kabupaten/kota di Jawa Timur',
      'akhir Maret',
      'Peraturan bupati sudah ada',
      'dokumen terakhir',
      'salah satu dari 60 kabupaten/kota',
      '13 Mei 2024',
      '24 Juni 2024',
    ],
    jember: [
      '33 instansi',
      '144 jenis layanan',
      'Balai Serba Guna',
      'September 2023',
      '24 Agustus 2022',
      'uji coba tiga bulan',
      'Gresik dan Mojokerto',
      'DPRD menyetujui anggarannya',
      'pindah ke gedung DPMPTSP',
      '6 November 2023',
      '21 November 2023',
    ],
    bangkalan: [
      'sejak 2020',
      'penilaian deputi',
      'Permen PANRB 92/2021',
      'Hotel Bidakara, Jakarta',
      '11 MPP lain',
      'Pj. Bupati Arief M. Edie',
      '13 instansi dengan 105 jenis layanan',
      'langsung, bergerak, mandiri, dan elektronik',
      'Ombudsman',
      'Biro Organisasi',
      '23 pada 3 September 2020',
      'sebabnya tidak diketahui',
    ],
    'komitmen-2020': [
      '48 kepala daerah',
      '10 Maret 2020',
      'Kementerian PANRB, Jakarta',
      'Menteri Tjahjo Kumolo',
      '24 MPP',
      'Kota Salatiga, Sragen, Tarakan, dan Makassar',
      'Zudan Arif Fakrulloh',
      'Dedie A. Rachim',
      'Diah Natalisa',
    ],
    arahan: [
      '5 Desember 2022',
      'Jl. Medan Merdeka Selatan 6',
      'Reformasi Birokrasi Tematik',
      'Dewanti Rumpoko',
      'Among Warga',
      '26 unit penyelenggara pelayanan dengan 207 layanan',
      'Azwar Anas',
      'platform digital',
      'OSS',
      'kemampuan fiskalnya rendah',
      'satu MPP',
      'rancangan MPP Digital',
      'target setiap kabupaten/kota pada 2024',
    ],
  };

  test.each(Object.keys(facts))('%s has every fact of its text, and sources', (id) => {
    const text = textOf(partOf(id)).toLowerCase();
    expect(facts[id]!.filter((fact) => !text.includes(fact.toLowerCase()))).toEqual([]);
    expect(all(partOf(id), '.sources a').length).toBeGreaterThan(0);
  });

  test('plans are marked as plans, and nothing else is', () => {
    const marked = all(page, '[data-view="policy_steps"]').filter((one) =>
      one.querySelector('.plan'),
    );
    const planned = data.policy_steps.filter(({ basis }) => basis === 'planned');
    expect(marked.map((one) => one.dataset['row'])).toEqual(
      planned.map(({ subject, step }) => `${subject} ${step}`).toSorted(byPage),
    );
  });

  test('the region of each story is linked, and links back to its story', () => {
    for (const [id, path] of [
      ['jombang', '/daerah/kabupaten-jombang/'],
      ['jember', '/daerah/kabupaten-jember/'],
      ['bangkalan', '/daerah/kabupaten-bangkalan/'],
      ['arahan', '/daerah/kota-batu/'],
    ] as const) {
      expect(hrefs(partOf(id))).toContain(path);
      expect(hrefs(documentAt(path))).toContain(`/kebijakan/#${id}`);
    }
  });

  test('the conflict on who inaugurated on 5 December 2022 is linked and listed', () => {
    expect(hrefs(partOf('arahan'))).toContain('/sumber/konflik/#peresmian-2022-12-05-pejabat');
    const conflict = documentAt('/sumber/konflik/').getElementById('peresmian-2022-12-05-pejabat');
    expect(textOf(conflict)).toContain('Diresmikan oleh Wakil Presiden');
    expect(textOf(conflict)).toContain('Diresmikan oleh Menteri PANRB Azwar Anas');
  });
});

test('home, the method page and the footer of every page lead to the policy', () => {
  expect(hrefs(documentAt('/').querySelector('main')!)).toContain('/kebijakan/#tonggak');
  expect(hrefs(documentAt('/metode/').querySelector('main')!)).toContain('/kebijakan/');
  expect(hrefs(documentAt('/daerah/kota-batu/').querySelector('footer')!)).toContain('/kebijakan/');
});

/** The order in which the stories come on the page. */
function byPage(a: string, b: string): number {
  const order = ['jombang', 'jember', 'bangkalan'];
  const place = (key: string): number => order.indexOf(key.split(' ')[0]!);
  return place(a) - place(b) || Number(a.split(' ')[1]) - Number(b.split(' ')[1]);
}
