/** The gate of what the site is made of: licences, actions of workflows, and a list of all parts. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { atMost, reported, type Gate } from '../gate.ts';
import { unpinned, usedActions } from './actions.ts';
import { isCompatible, productionPackages } from './licences.ts';

/** Where the list of parts is written, in the format CycloneDX. */
const SBOM = '.build/sbom.cdx.json';

/** The gate of licences, actions and parts. */
export const supply: Gate = {
  key: 'supply',
  name: { id: 'Rantai pasok', en: 'Supply chain' },
  about: {
    id: 'Lisensi setiap paket yang dipakai situs harus sesuai dengan lisensi MIT proyek ini, setiap action alur kerja disebut dengan commit, dan daftar semua bagian (SBOM, CycloneDX) dapat dibuat.',
    en: 'The licence of every package that the site uses must fit the MIT licence of this project, every action of a workflow is named by its commit, and the list of all parts (SBOM, CycloneDX) can be made.',
  },
  run: () => {
    const packages = productionPackages();
    const wrong = packages.filter(({ licence }) => !isCompatible(licence));
    const moving = unpinned(usedActions());
    const file = 'package-lock.json';
    return {
      figures: [
        reported({ id: 'Paket', en: 'Packages' }, file, packages.length),
        atMost(
          { id: 'Lisensi tidak sesuai', en: 'Licences that do not fit' },
          file,
          wrong.length,
          0,
        ),
        atMost(
          { id: 'Action tanpa commit', en: 'Actions without a commit' },
          '.github/workflows/',
          moving.length,
          0,
        ),
        reported({ id: 'Bagian dalam SBOM', en: 'Parts in the SBOM' }, SBOM, writeSbom()),
      ],
      faults: [
        ...wrong.map(({ name, version, licence }) => `${name} ${version}: ${licence}`),
        ...moving,
      ],
    };
  },
};

/** Writes the list of parts and returns their number. Throws with the message of npm where it fails. */
function writeSbom(): number {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  mkdirSync(dirname(SBOM), { recursive: true });
  writeFileSync(SBOM, stdout);
  return (JSON.parse(stdout) as { components: unknown[] }).components.length;
}
