/** Showing some of a table's prerendered rows, in any order, with new texts in their cells. */

/** A row to show. */
export interface ShownRow {
  /** The `data-key` of a prerendered row. */
  key: string;
  /** New texts of cells by their `data-cell`. */
  cells?: Record<string, string>;
}

/**
 * The prerendered rows of a table body. The default state has every row that a filter can show, so
 * filtering only selects, orders and rewrites them, and the markup is defined once.
 */
export class KeyedRows {
  readonly #body: HTMLElement;
  readonly #rows: Map<string, HTMLElement>;
  /** The last texts of each row, because most answers change few of them. */
  readonly #written = new Map<string, string>();
  #shown: string;

  constructor(body: HTMLElement) {
    this.#body = body;
    const rows = [...body.querySelectorAll<HTMLElement>(':scope > tr')];
    this.#rows = new Map(rows.map((row) => [row.dataset['key'] ?? '', row]));
    this.#shown = [...this.#rows.keys()].join(' ');
  }

  /** Shows exactly these rows in this order. */
  show(rows: readonly ShownRow[]): void {
    for (const row of rows) this.#write(row);
    const keys = rows.map(({ key }) => key);
    const order = keys.join(' ');
    if (order === this.#shown) return;
    this.#shown = order;
    this.#body.replaceChildren(...keys.flatMap((key) => this.#rows.get(key) ?? []));
  }

  #write({ key, cells = {} }: ShownRow): void {
    const texts = Object.values(cells).join('\n');
    if (this.#written.get(key) === texts) return;
    this.#written.set(key, texts);
    const row = this.#rows.get(key);
    for (const [name, text] of Object.entries(cells)) {
      const cell = row?.querySelector<HTMLElement>(`[data-cell="${name}"]`);
      // The prerendered text may have blanks around it.
      if (cell && cell.textContent.trim() !== text) cell.textContent = text;
    }
  }
}
