/** The SQL definition of each view, for readers who want to see how a number is computed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { coveredSql } from './statuses.ts';
import type { ViewName } from './schema/views.ts';

/** Relative to the project's folder, because pages are built from copies in another folder. */
const FOLDER = join(process.cwd(), 'src', 'db', 'views');

/** Returns the statement that creates a view, with the comment above it; throws when there is none. */
export function definitionOf(name: ViewName): string {
  const file = readdirSync(FOLDER).find((each) => each.replace(/^\d+_/, '') === `${name}.sql`);
  if (!file) throw new Error(`No file of src/db/views/ creates the view ${name}.`);
  return wholeStatement(readFileSync(join(FOLDER, file), 'utf8')).trim();
}

/** Replaces the placeholder in the text of a view file: `status IN ({covered})` gets the covered statuses. */
export function wholeStatement(text: string): string {
  return text.replaceAll('{covered}', coveredSql);
}
