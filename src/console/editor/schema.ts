/** The tables and views that the page lists. */

interface SchemaItem {
  columns: string[];
  /** The statement that creates a view, with the comment above it; null for a table. */
  definition: string | null;
}

/** The tables and views by name. */
export type Schema = ReadonlyMap<string, SchemaItem>;

/** Reads the schema from the list in the page. */
export function readSchema(root: Element): Schema {
  const items = [...root.querySelectorAll<HTMLElement>('[data-table]')];
  return new Map(items.map((item) => [item.dataset['table'] ?? '', itemOf(item)]));
}

function itemOf(item: HTMLElement): SchemaItem {
  const columns = [...item.querySelectorAll('[data-field]')].map(({ textContent }) => textContent);
  const template = item.querySelector<HTMLTemplateElement>('template[data-definition]');
  return { columns, definition: template?.content.textContent ?? null };
}
