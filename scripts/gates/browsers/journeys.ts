/** The core journeys of readers, in steps that every browser takes. */
import { until, type Browser } from './visit.ts';

/** A journey: resolves when the reader has arrived, throws where something is not as it should be. */
export interface Journey {
  name: { id: string; en: string };
  go: (browser: Browser, site: string) => Promise<void>;
}

const text = (selector: string): string =>
  `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '')`;
const isAt = (path: string): string => `location.pathname === ${JSON.stringify(path)}`;
const isShown = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)})?.getClientRects().length`;

/** All journeys, the lightest first. */
export const journeys: readonly Journey[] = [
  {
    name: { id: 'pencarian di beranda', en: 'search on the home page' },
    go: async (browser, site) => {
      await browser.open(`${site}/`);
      await until(browser, `customElements.get('site-search')`);
      await browser.type('#cari-ringkas', 'solo');
      await until(browser, `${text('.found a')}.includes('Kota Surakarta')`);
      await browser.press('.found a');
      await until(browser, isAt('/daerah/kota-surakarta/'));
    },
  },
  {
    name: { id: 'halaman daerah', en: 'page of a region' },
    go: async (browser, site) => {
      await browser.open(`${site}/daerah/kota-batu/`);
      await until(browser, `${text('h1')}.includes('Batu')`);
      await browser.press('main a[href="/provinsi/jawa-timur/"]');
      await until(browser, isAt('/provinsi/jawa-timur/'));
    },
  },
  {
    name: { id: 'urusan terdekat', en: 'nearest place for an errand' },
    go: async (browser, site) => {
      await browser.open(`${site}/urus/paspor/`);
      await until(browser, isShown('#dari-daerah'));
      await browser.press('#dari-daerah');
      await until(browser, `document.activeElement?.getAttribute('role') === 'combobox'`);
      await browser.type('errand-near [role="combobox"]', 'Kota Batu');
      await until(browser, `${text('errand-near .autocomplete__option')}.includes('Batu')`);
      await browser.press('errand-near .autocomplete__option');
      await until(browser, `${text('errand-near .answer')}.length > 0`);
    },
  },
  {
    name: { id: 'peta pada tahun lain', en: 'map of another year' },
    go: async (browser, site) => {
      await browser.open(`${site}/peta/`);
      await until(browser, isShown('year-control [data-step="-1"]'));
      await browser.press('year-control [data-step="-1"]');
      await until(browser, `location.search === '?tahun=2024'`);
      await until(browser, `${text('year-control [data-part="count"]')}.includes('2024')`);
    },
  },
  {
    name: { id: 'kode sematan di bawah grafik', en: 'embed code below a chart' },
    go: async (browser, site) => {
      await browser.open(`${site}/`);
      await browser.press('#kelompok-pulau .actions summary');
      const code = `document.querySelector('#kelompok-pulau textarea[data-snippet]')?.value`;
      await until(browser, `${code}?.includes('<pantau-mpp figure="cakupan-pulau"')`);
    },
  },
  {
    name: { id: 'sematan', en: 'embed' },
    go: async (browser, site) => {
      await browser.open(`${site}/embed/kemajuan/`);
      await until(browser, `${text('main')}.trim().length > 100`);
      await until(browser, 'document.documentElement.scrollWidth <= innerWidth');
    },
  },
  {
    name: { id: 'saringan di Jelajah', en: 'filter in the explorer' },
    go: async (browser, site) => {
      await browser.open(`${site}/jelajah/`);
      await until(browser, `document.querySelector('mpp-explorer[data-complete]')`);
      await browser.press('[data-group="place"] > summary');
      await until(browser, isShown('[name="pulau"][value="jawa"]'));
      await browser.press('[name="pulau"][value="jawa"]');
      await until(browser, `location.search.includes('pulau=jawa')`);
      await until(browser, `${text('[data-figure="regions"]')}.trim() === '119'`);
      await until(
        browser,
        `document.querySelectorAll('[data-part="region-rows"] > tr').length === 50`,
      );
    },
  },
  {
    name: { id: 'kueri di konsol SQL', en: 'query in the SQL console' },
    go: async (browser, site) => {
      await browser.open(`${site}/jelajah/sql/#sql=select%2040%2B2%20as%20jawaban`);
      await until(browser, `document.documentElement.dataset.engine === 'ready'`);
      await until(browser, `${text('[data-part="table"]')}.includes('42')`);
    },
  },
];
