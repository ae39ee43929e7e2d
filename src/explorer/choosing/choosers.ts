/** The charts in which readers choose: each sets controls of the form and shows their values. */
import type { PlotArea, TimeArea } from '../../charts/chart-places.ts';
import type { Lang } from '../../i18n/lang.ts';
import { find } from '../../scripts/dom.ts';
import { writtenValue, type Control } from '../state/form.ts';
import { measures, months as monthRange, ranges, type Measure } from '../state/criteria/mpp.ts';
import { islands, provinces } from '../state/criteria/location.ts';
import { explorerWords } from '../state/words.ts';
import { BarChoice } from './bar-choice.ts';
import { binSteps } from './bin-steps.ts';
import { monthSteps } from './month-steps.ts';
import { RangeBrush, type RangeBrushOptions } from './range-brush.ts';
import type { End } from './steps.ts';

/** A chart in which readers choose. */
export interface Chooser {
  /** Shows the values of the form's controls in the chart. */
  show(): void;
}

/**
 * Functions that create the choosers of the page, one for each chart, to be called in tasks of their
 * own. `root` is the whole explorer.
 */
export function createChoosers(
  root: HTMLElement,
  form: HTMLFormElement,
  lang: Lang,
): (() => Chooser)[] {
  const charts = new Choosers(root, form, lang);
  return [
    () => charts.monthBrush(),
    ...measures.map((measure) => () => charts.numberBrush(measure)),
    () => charts.bars('islands', islands.param),
    () => charts.bars('provinces', provinces.param),
  ];
}

/** Creates choosers. */
class Choosers {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #lang: Lang;

  constructor(root: HTMLElement, form: HTMLFormElement, lang: Lang) {
    this.#root = root;
    this.#form = form;
    this.#lang = lang;
  }

  monthBrush(): Chooser {
    const controls = this.#controls(monthRange.ends, HTMLSelectElement);
    const months = [...controls.from.options].filter(({ value }) => value !== '');
    return new RangeBrush<TimeArea>({
      ...this.#brushOptions('progress', controls, (text) => text),
      steps: (area) => monthSteps(months, area),
    });
  }

  numberBrush(measure: Measure): Chooser {
    const controls = this.#controls(ranges[measure].ends, HTMLInputElement);
    const steps = binSteps(measure, this.#lang);
    const named = explorerWords(this.#lang).charts.value[measure];
    return new RangeBrush<PlotArea>({
      ...this.#brushOptions(measure, controls, named),
      steps: () => steps,
    });
  }

  #brushOptions(
    name: 'progress' | Measure,
    controls: Record<End, Control>,
    named: (value: string) => string,
  ): Omit<RangeBrushOptions<PlotArea>, 'steps'> {
    const { brush } = explorerWords(this.#lang).charts;
    const written = (end: End): string => writtenValue(controls[end], this.#lang);
    const chosen = (): string => {
      if (controls.to.value === '') return brush.chosenFrom(named(written('from')));
      if (controls.from.value === '') return brush.chosenTo(named(written('to')));
      return brush.chosen(written('from'), named(written('to')));
    };
    const words = { group: brush.group[name], ends: brush.ends, hint: brush.hint[name], chosen };
    return { figure: this.#figure(name), name, form: this.#form, controls, words };
  }

  bars(name: 'islands' | 'provinces', parameter: string): Chooser {
    const boxes = this.#form.querySelectorAll<HTMLInputElement>(`input[name="${parameter}"]`);
    return new BarChoice({
      figure: this.#figure(name),
      name,
      form: this.#form,
      boxes: new Map([...boxes].map((box) => [box.value, box])),
      group: explorerWords(this.#lang).charts.bars.group[name],
    });
  }

  #controls<C extends Control>(names: Record<End, string>, type: new () => C): Record<End, C> {
    const control = (name: string): C => find(this.#form, `[name="${name}"]`, type);
    return { from: control(names.from), to: control(names.to) };
  }

  #figure(id: string): HTMLElement {
    return find(this.#root, `#${id}`, HTMLElement);
  }
}
