/** The SQL that defines each view, for readers who want to see how a number is computed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { coveredSql } from './statuses.ts';
import type { ViewName } from './schema/views.ts';

/** As seen from the project's folder, for the pages are built from copies in another one. */
const FOLDER = join(process.cwd(), 'src', 'db', 'views');

/** The statement that creates a view, with the comment above it; throws for a view without one. */
export function definitionOf(name: ViewName): string {
  const file = readdirSync(FOLDER).find((each) => each.replace(/^\d+_/, '') === `${name}.sql`);
  if (!file) throw new Error(`No file of src/db/views/ creates the view ${name}.`);
  return wholeStatement(readFileSync(join(FOLDER, file), 'utf8')).trim();
}

/** The text of a file of `views/` as SQL: `status IN ({covered})` gets the statuses of covered regions. */
export function wholeStatement(text: string): string {
  return text.replaceAll('{covered}', coveredSql);
}
