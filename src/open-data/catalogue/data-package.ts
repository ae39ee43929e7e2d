/** datapackage.json: a Frictionless Data Package (version 2) with every CSV as a resource. */
import type { Bilingual } from '../../data/columns.ts';
import { tables } from '../../data/tables/index.ts';
import { isView, type PublishedName } from '../../db/published.ts';
import { views } from '../../db/schema/views.ts';
import { about } from '../about.ts';
import { codeWarning } from '../code-warning.ts';
import { bothLanguages } from './both-languages.ts';
import type { Content } from '../files/content.ts';
import { mediaTypes, type PublishedFile } from '../files/file.ts';
import type { Site } from '../site.ts';
import { tableSchema } from './table-schema.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Returns the descriptor. Its time is the day of the data, because the build must not depend on the clock. */
export function dataPackage(
  { version, rows }: Content,
  files: readonly PublishedFile[],
  site: Site,
): Record<string, unknown> {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: about.name,
    id: `${site.address}datapackage.json#${version.id}`,
    title: bothLanguages(about.title),
    description: bothLanguages(withWarning(about.description, codeWarning(rows))),
    homepage: site.page,
    version: version.id,
    created: `${version.date}T00:00:00Z`,
    keywords: [...about.keywords.id, ...about.keywords.en],
    contributors: [{ title: about.publisher, roles: ['creator', 'publisher'], ...contactOf(site) }],
    licenses: [
      { name: about.licence.name, title: about.licence.title, path: about.licence.address },
    ],
    sources: rows.sources.map(sourceOf),
    resources: files.filter(({ of, path }) => path === `${of}.csv`).map(resourceOf),
  };
}

/** The description with the warning at its end, because few who read the package read more. */
function withWarning(description: Bilingual, warning: Bilingual): Bilingual {
  return { id: `${description.id} ${warning.id}`, en: `${description.en} ${warning.en}` };
}

/** Where readers can write, under the key that the standard has for that kind of address. */
function contactOf({ contact }: Site): { email?: string; path?: string } {
  const email = /^mailto:(.*)$/.exec(contact)?.[1];
  return email === undefined ? { path: contact } : { email };
}

/** A source with its title where it has one, otherwise with its publisher. */
function sourceOf(row: Content['rows']['sources'][number]): Record<string, unknown> {
  const title = [row['outlet'], row['title']].filter((part) => part !== null).join(': ');
  return { title, ...(row['url'] !== null && { path: row['url'] }) };
}

function resourceOf({ path, of, title, bytes, sha256 }: PublishedFile): Record<string, unknown> {
  const name = of!;
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    path,
    title: bothLanguages(title),
    description: descriptionOf(name),
    format: 'csv',
    mediatype: mediaTypes.csv,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256}`,
    schema: tableSchema(name),
  };
}

function descriptionOf(name: PublishedName): string {
  const { row } = isView(name) ? views[name] : tables[name];
  return `Satu baris: ${row.id}. / One row: ${row.en}.`;
}
