/**
 * Builds the site as after the next changes of the data: one cell is changed and an inauguration is added
 * by its command; released files stay, images are left blank, and only some regions and provinces have
 * pages. When the current data is not released yet, uses a made-up release of the data files in dist/.
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
import { chosenRegions } from './support/copies/chosen-regions.ts';
import { loadOrExit } from './support/load-or-exit.ts';
import { ONLY_REGIONS } from '../src/db/part-of-site.ts';
import { run } from './support/steps.ts';

const [later = '.build/later'] = process.argv.slice(2);
const data = join(later, 'data');
const released = join(later, 'releases');

rmSync(later, { recursive: true, force: true });
mkdirSync(released, { recursive: true });
if (existsSync(RELEASES_FOLDER)) cpSync(RELEASES_FOLDER, released, { recursive: true });
await releaseToday();
console.log(copyWithChange(DATA_FOLDER, data));
console.log(addBatch(data));
const regions = chosenRegions(loadOrExit(DATA_FOLDER), loadOrExit(data));
console.log(`${regions.length} regions have pages`);
process.exitCode = await run(
  process.execPath,
  ['scripts/build.ts', '--blank-images', '--outDir', join(later, 'site')],
  {
    ...process.env,
    DATA_FOLDER: data,
    RELEASES_FOLDER: released,
    [ONLY_REGIONS]: regions.join(),
  },
);

async function releaseToday(): Promise<void> {
  const version = await dataVersion();
  const all = releases();
  if (all.some((release) => release.version === version.id)) return;
  const files = collectFrozen('dist', version);
  const manifest = manifestOf(version, nextNumber(all), files);
  writeFileSync(archivePath(version.id, released), packArchive({ manifest, files }));
  console.log(`${version.id} is not released; made up a release of it`);
}
