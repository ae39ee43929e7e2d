/** The tables and views as the page lists them. */

interface SchemaItem {
  columns: string[];
  /** The statement that creates a view, with the comment above it; null for a table. */
  definition: string | null;
}

export type Schema = ReadonlyMap<string, SchemaItem>;

/** Reads the list off the page. */
export function readSchema(root: Element): Schema {
  const items = [...root.querySelectorAll<HTMLElement>('[data-table]')];
  return new Map(items.map((item) => [item.dataset['table'] ?? '', itemOf(item)]));
}

function itemOf(item: HTMLElement): SchemaItem {
  const columns = [...item.querySelectorAll('[data-field]')].map(({ textContent }) => textContent);
  const template = item.querySelector<HTMLTemplateElement>('template[data-definition]');
  return { columns, definition: template?.content.textContent ?? null };
}
