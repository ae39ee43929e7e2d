/** The licences of the packages that the site is made of, read from their package.json files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package with its licence as an SPDX expression; empty where it names none. */
export interface LicensedPackage {
  name: string;
  version: string;
  licence: string;
}

/** Licences that may be combined with the code of this project, which is under MIT. */
const COMPATIBLE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Zlib',
  'WTFPL',
  'CC-BY-4.0',
  // Fonts may be delivered with a site.
  'OFL-1.1',
  // Libraries in files of their own, which only the build uses.
  'MPL-2.0',
  'LGPL-3.0-or-later',
]);

/** A lock file of npm, as far as it is read here. */
interface Lock {
  packages: Readonly<
    Record<string, { version?: string; dev?: boolean; optional?: boolean; license?: string }>
  >;
}

/** Returns the packages of a lock file that are not only for development and are installed here. */
export function productionPackages(folder = '.'): LicensedPackage[] {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .filter(([path]) => existsSync(join(folder, path, 'package.json')))
    .map(([path, { version = '' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: licenceIn(join(folder, path, 'package.json')),
    }));
}

/** Older packages have an object, or a list of them. */
function licenceIn(file: string): string {
  const given = JSON.parse(readFileSync(file, 'utf8')) as {
    license?: string | { type?: string };
    licenses?: readonly { type?: string }[];
  };
  const { license, licenses = [] } = given;
  if (typeof license === 'string') return license;
  return license?.type ?? licenses.flatMap(({ type }) => type ?? []).join(' OR ');
}

/** Whether a licence expression allows the use here: any part of an OR, every part of an AND. */
export function isCompatible(licence: string): boolean {
  const bare = licence.replaceAll(/[()]/g, '');
  return bare
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((part) => COMPATIBLE.has(part.trim())));
}
