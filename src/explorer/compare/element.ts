/** <mpp-compare>: connects the controls, the address and the table of places. */
import { formatDate, formatList } from '../../i18n/format.ts';
import { DayChoice } from '../state/day-choice.ts';
import { find, part, setHtml, writtenData } from '../../scripts/dom.ts';
import { fillForm, formQuery } from '../state/form.ts';
import { unpackFacts } from '../answers/packed-facts.ts';
import { csvFile, saveFile } from '../../scripts/save-file.ts';
import { shownDrawing } from '../exports/images/page-drawing.ts';
import type { ChartFileKind } from '../exports/view-files.ts';
import { hasUnknownDay } from '../state/criteria/day-and-base.ts';
import { makeComparison, type Comparison, type CompareSource } from './comparison.ts';
import { compareCsv, compareFileName } from './csv.ts';
import { compareImage } from './image.ts';
import type { ComparePageData } from './page-data.ts';
import { Picker } from './choosing/picker.ts';
import { PlaceChips } from './choosing/place-chips.ts';
import { comparePlaces, placeName } from './choosing/places.ts';
import {
  compareFromUrl,
  compareToUrl,
  dayWords,
  ignoredPlaces,
  MOST_PLACES,
  PLACES,
  type CompareState,
  type CompareVocabulary,
} from './url.ts';
import { messagesOf } from './words.ts';
import { plainWriter } from './write.ts';

/** A date field passes through the years 2, 20 and 202 while typing, which are not reported. */
const DATE_PAUSE_MS = 1000;

class MppCompare extends HTMLElement {
  #started = false;
  #page!: ComparePageData;
  #source!: CompareSource;
  #vocabulary!: CompareVocabulary;
  #state: CompareState = { places: [], knownOn: null, base: 'all' };
  /** What is shown; undefined while it is the prerendered comparison. */
  #shown: Comparison | undefined;
  #options!: HTMLFormElement;
  #days!: DayChoice;
  #chips!: PlaceChips;
  #picker!: Picker;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    this.#page = writtenData(this) as ComparePageData;
    const { lang, calendar, services, preset, known } = this.#page;
    const facts = unpackFacts(this.#page.facts);
    const places = comparePlaces(facts);
    const codes = new Set([...places.keys()].filter((code) => code !== ''));
    const serviceNames = new Map(Object.entries(services));
    this.#source = { facts, places, calendar, serviceNames, lang, preset };
    this.#vocabulary = { known, codes };
    this.#createParts();
    this.#listen();
    this.#moveTo(location.search);
    this.dataset['ready'] = '';
  }

  #createParts(): void {
    const { lang, aliases } = this.#page;
    const { places } = this.#source;
    this.#options = find(this, '[data-part="options"]', HTMLFormElement);
    this.#days = new DayChoice(this.#options);
    this.#chips = new PlaceChips(this, (code) => this.#remove(code));
    this.#picker = new Picker(find(this, '[data-part="add"]', HTMLFormElement), {
      lang,
      places,
      aliases,
      onPlace: (code) => this.#add(code),
      onNoMatch: (text) => this.#say(messagesOf(lang).compare.said.noMatch(text)),
    });
  }

  #listen(): void {
    this.#options.addEventListener('submit', (event) => event.preventDefault());
    this.#options.addEventListener('input', (event) => this.#onOption(event));
    addEventListener('popstate', () => this.#moveTo(location.search));
    find(this, '[data-action="copy"]', HTMLElement).addEventListener(
      'click',
      () => void this.#copy(),
    );
    find(this, '[data-action="csv"]', HTMLElement).addEventListener('click', () => {
      const { figures, context } = this.#comparison();
      const csv = csvFile(compareCsv(figures, this.#state, context));
      saveFile(csv, this.#fileName(context.until, 'csv'));
    });
    for (const kind of ['png', 'svg'] as const) {
      const button = find(this, `[data-action="${kind}"]`, HTMLElement);
      button.addEventListener('click', () => void this.#saveImage(kind));
    }
  }

  #onOption({ target }: Event): void {
    clearTimeout(this.#typing);
    if (target !== this.#days.field || this.#days.isUsable) return this.#change();
    this.#typing = setTimeout(() => this.#change(), DATE_PAUSE_MS);
  }

  #add(code: string): void {
    const { places } = this.#state;
    const name = this.#name(code);
    if (places.includes(code)) {
      this.#say(messagesOf(this.#page.lang).compare.said.already(name));
      return;
    }
    this.#choose([...places, code]);
    // The field that had the focus is hidden now.
    if (this.#state.places.length === MOST_PLACES) part(this, 'status').focus();
  }

  #remove(code: string): void {
    const { places } = this.#state;
    this.#choose(places.filter((place) => place !== code));
    if (!this.#chips.focusNear(places.indexOf(code))) this.#picker.focus();
  }

  #choose(places: readonly string[]): void {
    find(this, `input[name="${PLACES}"]`, HTMLInputElement).value = places.join(',');
    this.#change();
  }

  /** Applies the values of the controls. */
  #change(): void {
    clearTimeout(this.#typing);
    const query = formQuery(this.#options);
    this.#state = compareFromUrl(query, this.#vocabulary);
    this.#sayIgnored(query);
    const search = compareToUrl(this.#state);
    if (search !== location.search) history.pushState(null, '', location.pathname + search);
    this.#show();
  }

  /** Shows the comparison of an address. */
  #moveTo(search: string): void {
    clearTimeout(this.#typing);
    this.#state = compareFromUrl(search, this.#vocabulary);
    fillForm(this.#options, dayWords(this.#state));
    find(this, `input[name="${PLACES}"]`, HTMLInputElement).value = this.#state.places.join(',');
    this.#sayIgnored(search);
    const { knownOn, base } = this.#state;
    if (knownOn !== null || base !== 'all') find(this, 'details', HTMLDetailsElement).open = true;
    this.#show();
  }

  #show(): void {
    const { places } = this.#state;
    this.#days.show();
    this.#chips.show(places.map((code) => ({ code, name: this.#name(code) })));
    this.#picker.showFull(this, places.length === MOST_PLACES);
    part(this, 'preset').hidden = places.length > 0;
    const search = compareToUrl(this.#state);
    const other = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (other) other.search = search;
    if (search === '' && !this.#shown) return;
    this.#shown = this.#comparison();
    const { status, summaryHtml, chartHtml, slopeHtml, tableHtml } = this.#shown;
    part(this, 'status').textContent = status;
    setHtml(part(this, 'summary'), summaryHtml);
    setHtml(part(this, 'chart'), chartHtml);
    setHtml(part(this, 'slope'), slopeHtml);
    setHtml(part(this, 'table'), tableHtml);
  }

  #comparison(): Comparison {
    return makeComparison(this.#source, this.#state, plainWriter(this.#page.lang));
  }

  /** Reports what an address names but cannot be shown. */
  #sayIgnored(query: string): void {
    const { lang, known } = this.#page;
    const { said } = messagesOf(lang).compare;
    const { unknown, tooMany } = ignoredPlaces(query, this.#vocabulary);
    const dates = [known.days.from, known.days.to].map((day) => formatDate(day, lang));
    const [from = '', to = ''] = dates;
    const texts = [
      unknown.length > 0 ? said.unknown(unknown.join(', ')) : [],
      tooMany.length > 0
        ? said.tooMany(
            formatList(
              tooMany.map((code) => this.#name(code)),
              lang,
            ),
          )
        : [],
      hasUnknownDay(query, known) ? said.refusedDay(from, to) : [],
    ];
    this.#say(texts.flat().join(' '));
  }

  async #copy(): Promise<void> {
    const { said } = messagesOf(this.#page.lang).compare;
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say(said.copied);
    } catch {
      this.#say(said.copyFailed);
    }
  }

  async #saveImage(kind: ChartFileKind): Promise<void> {
    const { lang, span, licence } = this.#page;
    const words = messagesOf(lang).compare.lines;
    try {
      const drawing = shownDrawing(part(this, 'chart'));
      const status = part(this, 'status').textContent.trim();
      const image = { drawing, status, date: span.to, licence, lang };
      const name = this.#fileName(this.#comparison().context.until, kind);
      saveFile(await compareImage(kind, image), name);
      this.#say(words.saved(name));
    } catch {
      this.#say(words.failed);
    }
  }

  #fileName(until: string, ending: string): string {
    const { places } = this.#state;
    const shown = places.length === 0 ? this.#page.preset : places;
    return compareFileName({ ...this.#state, places: shown }, until, ending);
  }

  #name(code: string): string {
    return placeName(this.#source.places.get(code)!, this.#page.lang);
  }

  #say(text: string): void {
    part(this, 'said').textContent = text;
  }
}

customElements.define('mpp-compare', MppCompare);
