/** Showing whether the engine in this browser reproduces the published data. */
import type { PlainCell } from '../../engine/cells.ts';
import { part } from '../../scripts/dom.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Difference } from './compare.ts';
import type { PublishedRows } from './published-rows.ts';
import type { Digests, Verified } from './verify.ts';
import { consoleWords, type ConsoleWords } from '../words.ts';

/** Columns, published files and engine of a check. */
export interface VerifyOptions extends PublishedRows {
  lang: Lang;
  /** The columns of each table and view, by name. */
  columns: ReadonlyMap<string, readonly string[]>;
  /** The folder of the published files. */
  folder: string;
}

const DATABASE = 'mpp.duckdb';

/** The largest number of differences listed per table or view; the rest is counted. */
const MOST_LISTED = 100;

/** The part of the page with the check. */
export class VerifyView {
  readonly #root: HTMLElement;
  readonly #options: VerifyOptions;
  readonly #words: ConsoleWords['verify'];
  /** Number of the newest check; results of older ones are dropped. */
  #newest = 0;

  constructor(root: HTMLElement, options: VerifyOptions) {
    this.#root = root;
    this.#options = options;
    this.#words = consoleWords(options.lang).verify;
  }

  /** Checks every table and view, and the database file, and shows the progress. */
  async checkAll(): Promise<void> {
    await this.#check([...this.#options.columns.keys()]);
  }

  /** Checks one table or view. */
  async checkOne(name: string): Promise<void> {
    await this.#check([name]);
  }

  /** Removes the result of an earlier check, and abandons one that is running. */
  clear(): void {
    this.#newest++;
    this.#say('');
    part(this.#root, 'verify-outcome').replaceChildren();
  }

  async #check(names: readonly string[]): Promise<void> {
    this.clear();
    const check = this.#newest;
    try {
      const module = await import('./verify.ts');
      const found: Verified[] = [];
      for (const name of names) {
        if (names.length > 1)
          this.#say(this.#words.progress(this.#number(found.length), this.#number(names.length)));
        found.push(await module.verify(name, this.#options.columns.get(name)!, this.#options));
        if (check !== this.#newest) return;
      }
      const database = await this.#database(await module.checksums(this.#options.folder));
      if (check !== this.#newest) return;
      this.#show(found, database, module.isEqual);
    } catch (error) {
      if (check !== this.#newest) return;
      this.#say(this.#words.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  async #database(sums: ReadonlyMap<string, string>): Promise<Digests> {
    const served = await this.#options.databaseSha256();
    return { computed: null, served, published: sums.get(DATABASE) ?? null };
  }

  #show(
    found: readonly Verified[],
    database: Digests,
    isEqual: (verified: Verified) => boolean,
  ): void {
    const odd = found.filter((each) => !isEqual(each)).map(({ name }) => name);
    const sameDatabase = database.served === null || database.served === database.published;
    if (!sameDatabase) odd.push(DATABASE);
    this.#say(this.#verdict(found, odd, database));
    const rows = found.map((each) => this.#row(each, isEqual(each)));
    const outcome = part(this.#root, 'verify-outcome');
    outcome.replaceChildren(this.#table([...rows, this.#databaseRow(database, sameDatabase)]));
    outcome.append(...found.flatMap((each) => this.#differences(each)));
  }

  #verdict(found: readonly Verified[], odd: readonly string[], database: Digests): string {
    const sum = (pick: (each: Verified) => number): string =>
      this.#number(found.reduce((total, each) => total + pick(each), 0));
    const t = this.#words;
    const [only] = found;
    if (odd.length > 0)
      return t.differs(
        odd.join(', '),
        sum((each) => each.differences.length),
      );
    const said =
      found.length === 1 && only
        ? t.equalOne(only.name, this.#number(only.rows), this.#number(only.cells))
        : t.equal(
            this.#number(found.length),
            sum(({ cells }) => cells),
          );
    return database.served === null ? `${said} ${t.noDigest}` : said;
  }

  #row({ name, rows, cells, csv }: Verified, equal: boolean): HTMLTableRowElement {
    const t = this.#words;
    const digests = [
      [t.computed, csv.computed],
      [t.served, csv.served],
      [t.published, csv.published],
    ] as const;
    return this.#line(name, [this.#number(rows), this.#number(cells)], equal, digests);
  }

  #databaseRow({ served, published }: Digests, equal: boolean): HTMLTableRowElement {
    const t = this.#words;
    const digests = [
      [t.served, served],
      [t.published, published],
    ] as const;
    return this.#line(DATABASE, ['', ''], equal, digests);
  }

  #line(
    name: string,
    numbers: readonly string[],
    equal: boolean,
    digests: readonly (readonly [string, string | null])[],
  ): HTMLTableRowElement {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = name;
    row.append(head);
    for (const number of numbers)
      Object.assign(row.insertCell(), { textContent: number, className: 'figure' });
    row.insertCell().textContent = equal ? this.#words.same : this.#words.different;
    const cell = row.insertCell();
    // Equal digests are shown once.
    const values = new Set(digests.map(([, digest]) => digest));
    const shown =
      values.size === 1
        ? [[digests.map(([label]) => label).join(' = '), digests[0]?.[1] ?? null] as const]
        : digests;
    for (const [label, digest] of shown) cell.append(this.#digest(label, digest));
    return row;
  }

  #digest(label: string, digest: string | null): HTMLElement {
    const line = document.createElement('p');
    line.className = 'digest';
    const code = document.createElement('code');
    code.textContent = digest ?? this.#words.unknown;
    line.append(`${label}: `, code);
    return line;
  }

  #table(rows: readonly HTMLTableRowElement[]): HTMLElement {
    const t = this.#words;
    const heads = [t.name, t.rows, t.cells, t.outcome, 'SHA-256'];
    return tableOf(t.table, heads, rows);
  }

  #differences({ name, differences }: Verified): HTMLElement[] {
    if (differences.length === 0) return [];
    const t = this.#words;
    const rows = differences.slice(0, MOST_LISTED).map((each) => this.#difference(each));
    const box = tableOf(t.differences(name), [t.row, t.column, t.here, t.there], rows);
    if (differences.length > MOST_LISTED) {
      const rest = document.createElement('p');
      rest.textContent = t.more(this.#number(differences.length - MOST_LISTED));
      box.append(rest);
    }
    return [box];
  }

  #difference({ row, column, computed, published }: Difference): HTMLTableRowElement {
    const element = document.createElement('tr');
    const texts = [
      this.#number(row),
      column ?? this.#words.wholeRow,
      raw(computed),
      raw(published),
    ];
    for (const text of texts) element.insertCell().textContent = text;
    return element;
  }

  #number(value: number): string {
    return formatNumber(value, this.#options.lang);
  }

  #say(text: string): void {
    part(this.#root, 'verify-said').textContent = text;
  }
}

/** A value as JSON, so that "1" and 1 differ. */
function raw(cell: PlainCell | undefined): string {
  return cell === undefined ? '–' : JSON.stringify(cell);
}

/** A table in a box that can scroll. */
function tableOf(
  name: string,
  heads: readonly string[],
  rows: readonly HTMLTableRowElement[],
): HTMLElement {
  const box = document.createElement('div');
  Object.assign(box, { className: 'table-scroll', role: 'region', tabIndex: 0, ariaLabel: name });
  const table = document.createElement('table');
  table.className = 'data-table';
  table.createCaption().textContent = name;
  const head = table.createTHead().insertRow();
  for (const text of heads) {
    const cell = document.createElement('th');
    Object.assign(cell, { scope: 'col', textContent: text });
    head.append(cell);
  }
  table.createTBody().append(...rows);
  box.append(table);
  return box;
}
