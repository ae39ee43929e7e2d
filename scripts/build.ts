/**
 * Builds the whole site: checks the data, writes the database, renders every page into dist/. Prints
 * a line a stage; `--verbose` adds Astro's own log with every file, `--outDir .build/trial` builds
 * into another folder, which changes only when everything is written. `--blank-images` draws no PNG
 * and is for trials. With `--publish` it refuses to run without SITE_URL, because pages would name
 * the wrong addresses, and with blank images, and it keeps the scripts and styles of the build that it
 * replaces. Ends with exit code 1, and the whole error, when a stage fails.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { formNotices } from '../src/data/check/file-form.ts';
import { DATA_FOLDER } from '../src/data/folder.ts';
import { buildDatabase } from '../src/db/build/build.ts';
import { DATABASE_PATH } from '../src/db/site-data.ts';
import { BLANK_IMAGES } from '../src/images/blank.ts';
import {
  dataCounts,
  databaseCounts,
  drawnSince,
  imageNames,
  siteCounts,
} from './support/build/build-counts.ts';
import { keepEarlierAssets } from './support/build/earlier-assets.ts';
import { loadOrExit } from './support/load-or-exit.ts';
import { refusalToPublish, remarksOn } from './support/build/publishing.ts';
import { replaceFolder } from './support/build/replace-folder.ts';
import { stage } from './support/build/stage.ts';

const { values } = parseArgs({
  options: {
    'blank-images': { type: 'boolean', default: false },
    outDir: { type: 'string', default: 'dist' },
    publish: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const refusal = values.publish
  ? refusalToPublish(process.env, { blankImages: values['blank-images'] })
  : null;
if (refusal !== null) {
  console.error(refusal);
  process.exit(1);
}
if (values['blank-images']) process.env[BLANK_IMAGES] = '1';
for (const remark of remarksOn(process.env)) console.warn(remark);

// Nothing here reports to anyone: Astro's usage data stays off.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const dataset = await stage('Memeriksa data / checking the data', () => {
  for (const notice of formNotices(DATA_FOLDER)) console.error(`Note: ${notice}`);
  const loaded = loadOrExit(DATA_FOLDER);
  return { result: loaded, count: dataCounts(loaded) };
});

await stage('Membangun basis data / building the database', async () => {
  mkdirSync(dirname(DATABASE_PATH), { recursive: true });
  await buildDatabase(dataset, DATABASE_PATH);
  return { result: undefined, count: databaseCounts(DATABASE_PATH) };
});

await stage('Membangun halaman dan gambar / building pages and images', async () => {
  const before = imageNames();
  const logLevel = values.verbose ? 'info' : 'warn';
  await replaceFolder(values.outDir, async (outDir) => {
    await build({ outDir, logLevel });
    if (values.publish) keepEarlierAssets(values.outDir, outDir);
  });
  const drawn = values['blank-images'] ? 'blank' : drawnSince(before);
  return { result: undefined, count: siteCounts(values.outDir, drawn) };
});
