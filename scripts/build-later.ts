/**
 * Builds the site as after the next changes of the data: one cell is changed and an inauguration is added
 * by its command; released files stay, images are left blank, and only the pages that the change touches
 * and a sample of the others are written. When the current data is not released yet, uses a made-up
 * release of the data files in dist/.
 * check-frozen.ts then compares the two sites, and check-added-batch.ts reads the added pages.
 * Usage: build-later.ts <folder>, after npm run build; writes the site to <folder>/site.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../src/data/folder.ts';
import { dataVersion } from '../src/db/version.ts';
import { packArchive } from '../src/releases/archive.ts';
import { collectFrozen } from '../src/releases/collect.ts';
import { manifestOf } from '../src/releases/manifest.ts';
import { nextNumber } from '../src/releases/next.ts';
import { RELEASES_FOLDER, archivePath, releases } from '../src/releases/releases.ts';
import { addBatch } from './support/copies/added-batch.ts';
import { copyWithChange } from './support/copies/changed-data.ts';
import { PART_OF_SITE, writeNames } from './support/build/part-of-site.ts';
import { chosenNames } from './support/copies/chosen-names.ts';
import { loadOrExit } from './support/load-or-exit.ts';
import { run } from './support/steps.ts';

const [later = '.build/later'] = process.argv.slice(2);
const data = join(later, 'data');
const released = join(later, 'releases');
/** The quality of Brotli for the made-up archive, which is read once. */
const QUICK = 1;

rmSync(later, { recursive: true, force: true });
mkdirSync(released, { recursive: true });
if (existsSync(RELEASES_FOLDER)) cpSync(RELEASES_FOLDER, released, { recursive: true });
await releaseToday();
console.log(copyWithChange(DATA_FOLDER, data));
console.log(addBatch(data));
writeNames(later, chosenNames(loadOrExit(DATA_FOLDER), loadOrExit(data)));
process.exitCode = await run(
  process.execPath,
  ['scripts/build.ts', '--blank-images', '--outDir', join(later, 'site')],
  {
    ...process.env,
    DATA_FOLDER: data,
    RELEASES_FOLDER: released,
    [PART_OF_SITE]: later,
  },
);

async function releaseToday(): Promise<void> {
  const version = await dataVersion();
  const all = releases();
  if (all.some((release) => release.version === version.id)) return;
  const files = collectFrozen('dist', version);
  const manifest = manifestOf(version, nextNumber(all), files);
  const archive = packArchive({ manifest, files }, QUICK);
  writeFileSync(archivePath(version.id, released), archive);
  console.log(`${version.id} is not released; made up a release of it`);
}
