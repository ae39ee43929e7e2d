/** `<tile-maker>`: reads a CSV on the device, draws it on the tiles and offers the drawing as files. */
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { trustedHtml } from '../../i18n/html.ts';
import { find, part, setHtml, setText } from '../dom.ts';
import { saveFile } from '../save-file.ts';
import type { MadeMap } from './make-map.ts';
import { fillChoices, readChoices } from './choices.ts';
import type { MapLayout } from './drawing/draw-map.ts';
import type { ReaderTable } from './read-table.ts';
import { regionIndex, type RegionIndex } from './region-index.ts';
import type { HexFile, MakerRegion } from './regions.ts';
import { unplacedHtml } from './unplaced-list.ts';
import { makerWords } from './words.ts';

const MOST_BYTES = 5_000_000;

/** Pixels below which the tall layout is shown first. */
const NARROW = 640;

interface Tiles {
  regions: MakerRegion[];
  index: RegionIndex;
}

class TileMaker extends HTMLElement {
  readonly #lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'id';
  readonly #words = makerWords(this.#lang);
  readonly #tiles = new Map<MapLayout, Promise<Tiles>>();
  #table: ReaderTable | undefined;
  #map: MadeMap | undefined;

  connectedCallback(): void {
    const file = find(this, 'input[type=file]', HTMLInputElement);
    const pasted = find(this, 'textarea', HTMLTextAreaElement);
    file.addEventListener('change', () => void this.#readFile(file.files?.[0]));
    this.#on('draw', () => void this.#readText(pasted.value));
    this.#on('example', () => void this.#readExample());
    this.#on('svg', () => this.#saveSvg());
    this.#on('png', () => void this.#savePng());
    this.#takeDrops();
    if (innerWidth < NARROW) find(this, '[name=layout]', HTMLSelectElement).value = 'portrait';
    find(this, 'form', HTMLFormElement).addEventListener('change', (event) => {
      void this.#draw((event.target as HTMLSelectElement).name);
    });
    find(this, 'form', HTMLFormElement).addEventListener('submit', (event) =>
      event.preventDefault(),
    );
  }

  #on(action: string, act: () => void): void {
    find(this, `[data-action="${action}"]`, HTMLButtonElement).addEventListener('click', act);
  }

  #takeDrops(): void {
    const box = part(this, 'box');
    box.addEventListener('dragover', (event) => event.preventDefault());
    box.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#readFile(event.dataTransfer?.files[0]);
    });
  }

  async #readFile(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      this.#say(this.#words.tooLarge);
    } else {
      const { decoded } = await import('./read-table.ts');
      await this.#readText(decoded(new Uint8Array(await file.arrayBuffer())));
    }
  }

  /** The example is a published file of the site, read as if the reader had dropped it. */
  async #readExample(): Promise<void> {
    try {
      const response = await fetch(this.dataset['example']!);
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
      await this.#readText(await response.text());
    } catch {
      this.#say(this.#words.failed);
    }
  }

  async #readText(text: string): Promise<void> {
    const { readTable, MOST_ROWS } = await import('./read-table.ts');
    const table = readTable(text);
    if (table.rows.length > MOST_ROWS) this.#say(this.#words.tooLarge);
    else if (table.rows.length === 0) this.#say(this.#words.empty);
    else await this.#drawNew(table);
  }

  async #drawNew(table: ReaderTable): Promise<void> {
    this.#table = table;
    await this.#draw('');
  }

  /** Draws the table; a change of column takes back what depended on the former one. */
  async #draw(changed: string): Promise<void> {
    const table = this.#table;
    if (!table) return;
    try {
      const layout = find(this, '[name=layout]', HTMLSelectElement).value as MapLayout;
      const { regions, index } = await this.#fetchTiles(layout);
      const { makeMap } = await import('./make-map.ts');
      const choice = changed === '' ? undefined : readChoices(this, changed);
      const map = makeMap(table, { ...choice, layout, lang: this.#lang }, regions, index);
      this.#map = map;
      fillChoices(this, table, map, this.#words);
      part(this, 'choices').hidden = false;
      part(this, 'result').hidden = map === undefined;
      if (map) this.#show(map, table);
      else this.#say(this.#words.nothing);
    } catch {
      this.#say(this.#words.failed);
    }
  }

  /** Fetches the tiles of a layout once; after a failure, the next call tries again. */
  #fetchTiles(layout: MapLayout): Promise<Tiles> {
    const known = this.#tiles.get(layout);
    if (known) return known;
    const tiles = fetchTiles(this.dataset[layout]!).catch((error: unknown) => {
      this.#tiles.delete(layout);
      throw error;
    });
    this.#tiles.set(layout, tiles);
    return tiles;
  }

  #show(map: MadeMap, table: ReaderTable): void {
    const { decimal, assumed } = this.#words;
    const { numbers } = map;
    setHtml(part(this, 'map'), trustedHtml(map.svg));
    find(this, '#kalimat-alternatif', HTMLTextAreaElement).value = map.alt;
    setHtml(part(this, 'unplaced'), unplacedHtml(map.unplaced, this.#words, this.#lang));
    setText(part(this, 'warning'), this.#warning(map, table));
    const placed = this.#words.placed(
      formatNumber(map.placed, this.#lang),
      formatNumber(table.rows.length, this.#lang),
      table.columns[map.region.column]!,
      this.#words.systems[map.region.system],
    );
    const read = numbers?.marked
      ? [decimal[numbers.mark], ...(numbers.assumed ? [assumed] : [])]
      : [];
    this.#say([placed, ...read].join(' '));
  }

  /** Codes of four digits are warned about whichever system they are read in. */
  #warning({ region }: MadeMap, table: ReaderTable): string {
    if (region.unsure) return this.#words.unsure;
    const isBare = table.rows.some((row) => /^\d{4}$/.test(row[region.column]!));
    return isBare && /bps|kemendagri/.test(region.system) ? this.#words.bare : '';
  }

  #saveSvg(): void {
    if (this.#map) saveFile(new Blob([this.#map.svg], { type: 'image/svg+xml' }), 'peta-petak.svg');
  }

  async #savePng(): Promise<void> {
    if (!this.#map) return;
    try {
      const { rasterise } = await import('../rasterise.ts');
      saveFile(await rasterise(this.#map.svg), 'peta-petak.png');
    } catch {
      this.#say(this.#words.noPng);
    }
  }

  #say(text: string): void {
    setText(part(this, 'status'), text);
  }
}

async function fetchTiles(address: string): Promise<Tiles> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const { regionsOf } = await import('./regions.ts');
  const regions = regionsOf((await response.json()) as HexFile);
  return { regions, index: regionIndex(regions) };
}

customElements.define('tile-maker', TileMaker);
