/** <mpp-explorer>: connects the form, the address, the engines and the views. */
import { copyLink, onActions } from './actions.ts';
import { Address } from './state/address.ts';
import { refusedDay } from './views/as-known-words.ts';
import type { PlainRow } from '../engine/cells.ts';
import { columns, page as tablePage, sort } from './state/columns/table-parts.ts';
import { DayChoice } from './state/day-choice.ts';
import { find, part, writtenData } from '../scripts/dom.ts';
import { afterPaint, NewestJob, yieldToMain } from '../scripts/yielding.ts';
import { painted } from '../engine/data-engine.ts';
import { FilterSurroundings } from './filters/filter-surroundings.ts';
import { PageLayout } from './layout/page-layout.ts';
import { fillForm, formQuery, isOfForm, resetBoxes, setControl } from './state/form.ts';
import { regionsOn } from './answers/rows/known-on.ts';
import { createLaterParts, type LaterParts } from './later-parts.ts';
import { laysOutSlowly } from './layout-speed.ts';
import { LinkedViews } from './views/linked-views.ts';
import { unpackFacts } from './answers/packed-facts.ts';
import type { Facts } from './answers/facts.ts';
import type { PageData } from './views/page-data.ts';
import { isPassing, pauseAfter } from './state/input-events.ts';
import type { Region } from './state/columns/region.ts';
import type { Vocabulary } from './state/part.ts';
import { isUndated, sectionOptions, type SectionOptions } from './sections/options.ts';
import { createSections } from './sections/sections.ts';
import { onSortPressed, showSort } from './table/sort-heads.ts';
import { PageEngine } from './page-engine.ts';
import { prepareDates } from './preparation.ts';
import { startUp } from './start-up.ts';
import { defaultState, type ExplorerState } from './state/state.ts';
import { withItsPage } from './table/table-pages.ts';
import { hasUnknownDay } from './state/criteria/day-and-base.ts';
import { stateFromUrl, stateToUrl, stateWords } from './state/url.ts';

class MppExplorer extends HTMLElement {
  #started = false;
  #page!: PageData;
  #state: ExplorerState = defaultState;
  #engine!: PageEngine;
  #views!: LinkedViews;
  #later: LaterParts | undefined;
  #known!: Vocabulary;
  #form!: HTMLFormElement;
  #days!: DayChoice;
  #filters!: FilterSurroundings;
  #layout!: PageLayout;
  readonly #address = new Address();
  readonly #pressed = new NewestJob();
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    this.#page = writtenData(this) as PageData;
    this.#form = find(this, 'form', HTMLFormElement);
    void this.#start();
  }

  /** In several tasks, because a slow device would answer no input in the meantime. */
  async #start(): Promise<void> {
    const facts = unpackFacts(this.#page.facts);
    await yieldToMain();
    const regions = regionsOn(facts, null);
    await yieldToMain();
    const options = await this.#createParts(facts, regions);
    await yieldToMain();
    this.#listen();
    this.#begin();
    await painted();
    await this.#complete(options, regions);
    startUp(this.#engine.control, { root: this, onDrawing: () => this.#views.fit() });
    await prepareDates(options.lang);
  }

  /** Adds what no first answer needs, once the page has painted. */
  async #complete(options: SectionOptions, regions: readonly Region[]): Promise<void> {
    this.#later = await createLaterParts(this, this.#form, {
      ...options,
      regions,
      state: () => this.#state,
      rows: (view, state) => this.#engine.control.withEngine((engine) => engine.rows(view, state)),
      isUndated: (state) => isUndated(state, options),
      settled: () => this.#views.settled(),
    });
    this.#later.show();
    this.#later.showInMenus();
    await yieldToMain();
    this.#views.begin();
    this.toggleAttribute('data-complete', true);
  }

  /** Shows the state of the address, or the form's if the reader used it before this script ran. */
  #begin(): void {
    const early = stateToUrl(stateFromUrl(formQuery(this.#form), this.#known)) !== '';
    if (early && location.search === '') this.#change(performance.now());
    else this.#moveTo(location.search);
  }

  /** The rows of any SQL over the database, from DuckDB. Rejects until the engine is ready. */
  query(sql: string): Promise<PlainRow[]> {
    return this.#engine.control.query(sql);
  }

  async #createParts(facts: Facts, regions: readonly Region[]): Promise<SectionOptions> {
    const { lang } = this.#page;
    const { regions: columns, services } = this.#page.facts;
    this.#known = { ...this.#page.known, regions: columns.region_code, services };
    const options = sectionOptions(this.#page, regions, (page, since) => this.#turnTo(page, since));
    this.#engine = new PageEngine(this, {
      lang,
      facts,
      known: this.#known,
      state: () => this.#state,
      isSlow: () => this.#views.isSlow,
      onReady: () => this.#show(),
    });
    this.#days = new DayChoice(this.#form);
    await yieldToMain();
    this.#views = new LinkedViews({
      control: this.#engine.control,
      ...createSections(this, options),
      measureDevice: () => laysOutSlowly(part(this, 'list-rows')),
      prerendered: defaultState,
      onShown: (by) => {
        this.dataset['answeredBy'] = by;
        void afterPaint().then(() => this.#address.settle());
      },
      onSettled: (settled) => {
        if (settled) this.#address.settle();
        this.toggleAttribute('data-settled', settled);
      },
      onRest: () => this.#engine.prepare(),
      onWaiting: (waiting) => {
        if (waiting) this.#address.settle();
        this.#layout.markWaiting(waiting);
      },
    });
    this.#layout = new PageLayout(this, (search, event) => this.#goTo(search, event));
    await yieldToMain();
    const surroundings = { lang, regions: facts.regions, onRemove: this.#onChoice };
    this.#filters = new FilterSurroundings(this, this.#form, surroundings);
    return options;
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('input', (event) => {
      if (isOfForm(this.#form, event.target)) this.#onInput(event);
    });
    this.#address.onMove((event) => this.#moveTo(location.search, event.timeStamp));
    onSortPressed(
      part(this, 'table-head'),
      () => this.#state.sort,
      (next, event) => {
        setControl(this.#form, sort.param, sort.word(next));
        this.#onChoice(event);
      },
    );
    onActions(this, {
      clear: (event) => this.#afterPress(() => this.#clear(event)),
      newest: (event) => this.#afterPress(() => this.#backToNewest(event)),
      columns: (event) => this.#afterPress(() => this.#showUsualColumns(event)),
      copy: () => {
        this.#address.settle();
        void copyLink(this.#say, this.#page.lang);
      },
    });
  }

  /** Lets a slow device paint first that something was pressed, whatever the choice changes. */
  #afterPress(job: () => void): void {
    this.toggleAttribute('data-settled', false);
    this.#pressed.run(job, this.#views.isSlow ? afterPaint : null);
  }

  #onInput(event: Event): void {
    clearTimeout(this.#typing);
    this.#views.hold();
    const pause = pauseAfter(event, this.#days, this.#views.isSlow);
    const since = event.timeStamp;
    const answer = (): void =>
      isPassing(event) ? this.#pass(since) : this.#change(since, pause > 0);
    if (pause > 0) this.#typing = setTimeout(answer, pause);
    // The end of a quick drag may be waiting already, and then the step before it needs no answer.
    else if (isPassing(event)) this.#pressed.run(answer, yieldToMain);
    else this.#afterPress(answer);
  }

  readonly #onChoice = ({ timeStamp }: Event): void => {
    this.#afterPress(() => this.#change(timeStamp));
  };

  /** Applies the form's values. `since` is when the reader acted. */
  #change(since: number, typing = false): void {
    clearTimeout(this.#typing);
    this.#takeForm();
    this.#show(since);
    this.#address.hold(this.#state, typing);
  }

  #takeForm(): void {
    const query = formQuery(this.#form);
    this.#state = withItsPage(stateFromUrl(query, this.#known), this.#state);
    setControl(this.#form, tablePage.param, String(this.#state.page));
    this.#sayUnknownDay(query);
  }

  /** Shows a choice during a drag; chips and address wait, because they would move the chart. */
  #pass(since: number): void {
    this.#state = stateFromUrl(formQuery(this.#form), this.#known);
    this.#later?.show();
    void this.#views.show(this.#state, { since, passing: true });
  }

  /** Shows the state of an address; `since` is when the reader went there, within the page. */
  #moveTo(search: string, since?: number): void {
    clearTimeout(this.#typing);
    this.#pressed.drop();
    this.#state = stateFromUrl(search, this.#known);
    fillForm(this.#form, stateWords(this.#state));
    this.#sayUnknownDay(search);
    this.#show(since);
  }

  /** Ignores a day that cannot be shown, and informs the reader. */
  #sayUnknownDay(query: string): void {
    const { days } = this.#known;
    this.#say(hasUnknownDay(query, this.#known) ? refusedDay(days, this.#page.lang) : '');
  }

  #backToNewest(event: Event): void {
    this.#days.field.value = '';
    this.#change(event.timeStamp);
    part(this, 'result-count').focus();
  }

  #clear(event: Event): void {
    const { sort, columns, front, large, bars } = this.#state;
    fillForm(this.#form, stateWords({ ...defaultState, sort, columns, front, large, bars }));
    this.#change(event.timeStamp);
    part(this, 'result-count').focus();
  }

  /** Without `since` no reader turned the page: the page in the address does not exist. */
  #turnTo(page: number, since?: number): void {
    setControl(this.#form, tablePage.param, String(page));
    if (since !== undefined) return this.#afterPress(() => this.#change(since));
    this.#state = { ...this.#state, page };
    this.#address.correct(this.#state);
    this.#show();
  }

  #showUsualColumns(event: Event): void {
    resetBoxes(this, columns.param);
    this.#change(event.timeStamp);
  }

  /** Opens a query string within the page, as a step of the back button. */
  #goTo(search: string, { timeStamp }: Event): void {
    this.#afterPress(() => {
      this.#address.settle();
      history.pushState(null, '', location.pathname + search);
      this.#moveTo(search, timeStamp);
      part(this, 'result-count').focus();
    });
  }

  #show(since?: number): void {
    if (this.#layout.show(this.#state)) void afterPaint().then(() => this.#views.fit());
    void this.#views.show(this.#state, { since, onShow: () => this.#showChoices() });
  }

  #showChoices(): void {
    this.#days.show();
    this.#filters.show();
    this.#later?.show();
    showSort(part(this, 'table-head'), this.#state.sort);
    void afterPaint().then(() => this.#showElsewhere());
  }

  /** What no reader sees at the press: menus, and the link to the other language. */
  #showElsewhere(): void {
    this.#later?.showInMenus();
    this.#address.carryOver(this.#state);
  }

  readonly #say = (text: string): void => void (part(this, 'said').textContent = text);
}

declare global {
  interface HTMLElementTagNameMap {
    'mpp-explorer': MppExplorer;
  }
}

customElements.define('mpp-explorer', MppExplorer);
