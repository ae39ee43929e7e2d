/**
 * npm run release: freezes the current data and embeds into releases/<version>.tar.br, which every
 * later build serves byte for byte. Exits with code 1, and writes nothing, when the data has
 * problems, the version is already released, or a frozen file would depend on the site's address.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readsProjectData } from '../../src/data/folder.ts';
import { dataVersion, type DataVersion } from '../../src/db/version.ts';
import { packArchive, type Release } from '../../src/releases/archive.ts';
import { collectFrozen, filesWith } from '../../src/releases/collect.ts';
import { manifestOf } from '../../src/releases/manifest.ts';
import { nextNumber, refusalOf } from '../../src/releases/next.ts';
import { RELEASES_FOLDER, archivePath, releases } from '../../src/releases/releases.ts';
import { run, runNode, step } from '../support/steps.ts';

const SITE = '.build/release';

/** An address that no site has: a frozen file that contains it would be wrong on any other site. */
const ADDRESS = { SITE_URL: 'https://alamat-situs.invalid', BASE_PATH: '/jalur-dasar/' };

if (!readsProjectData) refuse('A release is made from data/ alone: unset DATA_FOLDER.');
await step('Memeriksa data / checking the data', () => runNode('scripts/validate.ts'));
await step('Membangun basis data / building the database', () => runNode('scripts/build-db.ts'));
const version = await dataVersion();
const refusal = refusalOf(version, releases());
if (refusal !== undefined) refuse(refusal);
rmSync(SITE, { recursive: true, force: true });
await step('Membangun halaman / building the pages', () =>
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', SITE], {
    ...process.env,
    ...ADDRESS,
    RELEASE: '1',
  }),
);
const release = releaseOf(version);
refuseAddresses(release);
const archive = packArchive(release);
mkdirSync(RELEASES_FOLDER, { recursive: true });
writeFileSync(archivePath(version.id), archive);
rmSync(SITE, { recursive: true, force: true });
report(release, archive.length);

function releaseOf(of: DataVersion): Release {
  const files = collectFrozen(SITE, of);
  return { manifest: manifestOf(of, nextNumber(releases()), files), files };
}

function refuseAddresses({ files }: Release): void {
  const bound = filesWith([new URL(ADDRESS.SITE_URL).host, ADDRESS.BASE_PATH], files);
  if (bound.length === 0) return;
  refuse(
    `These files carry the address of the site, so they would not be right at another: use relative links.\n${bound.join('\n')}`,
  );
}

function refuse(reason: string): never {
  console.error(`\n${reason}`);
  process.exit(1);
}

/** Prints the content of the release: files and bytes of each part of the site, and of the archive. */
function report({ manifest: { version: id, files } }: Release, packed: number): void {
  console.log(`\n${relative(process.cwd(), archivePath(id))}`);
  for (const [part, match] of [
    ['data/', /^data\//],
    ['embed/', /^(en\/)?embed\//],
  ] as const) {
    const of = files.filter(({ path }) => match.test(path));
    const bytes = of.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`  ${part.padEnd(8)}${of.length} files, ${kilobytes(bytes)}`);
  }
  console.log(`  archive ${kilobytes(packed)}`);
  console.log('Commit this file; from then on every build serves what it holds.');
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
