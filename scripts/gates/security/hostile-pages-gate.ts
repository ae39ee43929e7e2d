/** The gate of hostile pages: the real data with hostile text in every free column, built and read whole. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../../../src/data/folder.ts';
import { atLeast, atMost, type Gate, type Measured } from '../gate.ts';
import { MARK, writeHostileData } from './hostile-data.ts';
import { faultsOfFile } from './hostile-pages.ts';

const FOLDER = '.build/hostile';
/** Files of releases repeat the same text, and were written from other data. */
const RELEASED = /^data\/\d{4}-/;
/** The most faults of one run that are listed. */
const LISTED = 30;

/** The gate of hostile pages. */
export const hostilePages: Gate = {
  key: 'hostile-pages',
  name: { id: 'Halaman dari data jahat', en: 'Pages of hostile data' },
  about: {
    id: 'Seluruh situs dibangun dari data yang setiap kolom teks bebasnya berisi markah, tanda kutip, rumus, huruf Arab, dan nama 10.000 huruf; setiap halaman, langganan, gambar, dan berkas dibaca: data harus tampil sebagai teks.',
    en: 'The whole site is built from data with markup, quotes, formulas, Arabic letters and names of 10,000 letters in every free text column; every page, feed, drawing and file is read: data must be shown as text.',
  },
  run: () => judged(join(FOLDER, 'site'), hostileSite()),
};

/** Builds the site and returns how many cells of its data are hostile. Throws when the build fails. */
function hostileSite(): number {
  rmSync(FOLDER, { recursive: true, force: true });
  const data = join(FOLDER, 'data');
  const cells = writeHostileData(DATA_FOLDER, data).length;
  const command = ['scripts/build.ts', '--blank-images', '--outDir', join(FOLDER, 'site')];
  const env = { ...process.env, DATA_FOLDER: data };
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The build failed: ${stderr.slice(-2000)}`);
  return cells;
}

/** Reads all files of a site and returns the figures and faults; `cells` is the number of hostile cells. */
function judged(site: string, cells: number): Measured {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(html|json|jsonld|geojson|hexjson|xml|svg|md)$/.test(file) && !RELEASED.test(file),
  );
  const faults: string[] = [];
  let shown = 0;
  for (const file of files) {
    const text = readFileSync(join(site, file), 'utf8');
    if (text.includes(MARK)) shown += 1;
    faults.push(...faultsOfFile(file, text).map((fault) => `${file}: ${fault}`));
  }
  return {
    figures: [
      atLeast(
        { id: 'Sel berisi teks jahat', en: 'Cells with hostile text' },
        'data/',
        cells,
        10_000,
      ),
      atLeast({ id: 'Berkas yang memuatnya', en: 'Files that show it' }, site, shown, 2000),
      atMost({ id: 'Kesalahan', en: 'Faults' }, site, faults.length, 0),
    ],
    faults: faults.slice(0, LISTED),
  };
}
