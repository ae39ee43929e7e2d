/** The pages of services and of what is not known: what is reported, planned and unknown, with dates and sources. */
import { expect, test } from 'vitest';
import { langs } from '../../../../src/i18n/lang.ts';
import { data } from '../../recount/covered.ts';
import { namedServices, openMpps, type Named } from '../../recount/errands.ts';
import { all, documentAt, textOf } from '../../support/document.ts';
import { jsonAt, textAt } from '../../support/files.ts';
import { pageAt } from '../../support/pages.ts';
import { regions } from '../../support/regions.ts';

const named = namedServices(data);
const ids = data.services.map(({ id }) => id);
const pages = new Map(ids.map((id) => [id, documentAt(`/urus/${id}/`)]));

const ofService = (id: string, state: Named['state']): string[] =>
  named
    .filter(({ row, state: own }) => row.service === id && own === state)
    .map(({ row }) => row.region_code)
    .toSorted();

/** The codes of the MPPs listed in the section with this heading. */
function listed(page: Document, section: string): string[] {
  return all(page, `section[aria-labelledby="${section}"] [data-row]`)
    .filter((item) => item.matches('li.mpp'))
    .map((item) => item.dataset['row']!.split(' ')[0]!)
    .toSorted();
}

test.each(ids)('the page of %s lists the MPPs that the CSV reports, and plans apart', (id) => {
  const page = pages.get(id)!;
  expect(listed(page, 'diberitakan')).toEqual(ofService(id, 'reported'));
  expect(listed(page, 'direncanakan')).toEqual(ofService(id, 'planned'));
  expect(listed(page, 'berakhir')).toEqual(ofService(id, 'ended'));
});

test('every other open MPP is listed as not known, and none as without the service', () => {
  const slugs = new Map(regions.map(({ region_code, slug }) => [region_code, slug]));
  for (const [id, page] of pages) {
    const rows = named.filter(({ row }) => row.service === id).map(({ row }) => row.region_code);
    const expected = openMpps(data)
      .map(({ region_code }) => region_code)
      .filter((code) => !rows.includes(code) && slugs.has(code))
      .map((code) => `/daerah/${slugs.get(code)!}/`);
    const section = page.querySelector('section[aria-labelledby="belum-diketahui"]')!;
    const links = all<HTMLAnchorElement>(section, 'a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(expected));
    expect(textOf(section)).not.toMatch(/\btidak (ada|melayani|tersedia)\b/);
  }
});

test('every MPP in a list has a report with its date, or says that it has none, and a source', () => {
  for (const page of pages.values()) {
    // Where nothing was reported there is only the name, and the rest of the page says why.
    for (const said of all(page, 'li.mpp .said')) {
      const isDated = said.querySelector('time[datetime]') !== null;
      expect(isDated || textOf(said).includes('tanpa tanggal'), textOf(said)).toBe(true);
      expect(all(said, '.sources a').length, textOf(said)).toBeGreaterThan(0);
    }
  }
});

test('every limit of a service is on its page beside the MPP, with date and source', () => {
  const rows = data.service_limits.filter(({ service }) => service !== null);
  for (const { region_code, service, detail_id } of rows) {
    const item = pages.get(service!)!.querySelector(`[data-row="${region_code} ${service!}"]`);
    expect(textOf(item), `${region_code} ${service!}`).toContain(detail_id);
  }
  expect(rows.length).toBeGreaterThan(10);
});

test('each page has its rows as CSV and JSON, the same in number', () => {
  for (const id of ids) {
    const rows = jsonAt(`/urus/${id}.json`) as { service: string }[];
    expect(rows).toHaveLength(named.filter(({ row }) => row.service === id).length);
    expect(textAt(`/urus/${id}.csv`).trim().split('\n')).toHaveLength(rows.length + 1);
  }
});

test('the list of errands leads to every service, with its synonyms for the search', () => {
  for (const lang of langs) {
    const prefix = lang === 'en' ? '/en' : '';
    const items = all(documentAt(`${prefix}/urus/`), 'errand-list li');
    const links = items.map((item) => item.querySelector('a')!.getAttribute('href'));
    expect(links).toEqual(ids.map((id) => `${prefix}/urus/${id}/`));
    expect(items.every((item) => (item.dataset['names'] ?? '') !== '')).toBe(true);
  }
});

test('the page on identity papers says that they are for residents of the same region', () => {
  expect(pageAt('/urus/kependudukan/').words).toContain('untuk warga kabupaten/kota yang sama');
  expect(pageAt('/en/urus/').words).toContain('only to residents of the same regency or city');
});

test('the page on gaps has the request as text and as a file, and the ways to tell us', () => {
  const page = documentAt('/data/kelengkapan/');
  const text = page.querySelector('textarea')!.textContent;
  expect(textAt('/data/kelengkapan/permohonan-ppid.txt').trim()).toBe(text.trim());
  expect(text).toContain('Undang-Undang Nomor 14 Tahun 2008');
  expect(all(page, 'a[href*="template=missing-mpp"]')).toHaveLength(1);
});
