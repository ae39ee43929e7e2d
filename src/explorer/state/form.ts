/**
 * The form of filters and the state. The controls have the names and values of the query string, so
 * that form and address are read by the same code.
 */
import { formatNumber, formatShortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { queryString } from './part.ts';

/** A control that a reader fills in. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** The query string of the form's controls, not validated. */
export function formQuery(form: HTMLFormElement): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    values.set(name, [...(values.get(name) ?? []), plainNumber(form, name) ?? value]);
  }
  const pairs = [...values].map(([name, list]) => [name, list.join(',')] as const);
  return queryString(pairs);
}

/** The digits of a valid number field, which may be written `1e5` or `5.0`; else undefined. */
function plainNumber(form: HTMLFormElement, name: string): string | undefined {
  const control = form.elements.namedItem(name);
  const usable =
    control instanceof HTMLInputElement &&
    control.type === 'number' &&
    control.value !== '' &&
    control.validity.valid;
  return usable ? String(control.valueAsNumber) : undefined;
}

/** Sets every control to the word of its parameter, and empties those without one. */
export function fillForm(
  form: HTMLFormElement,
  parameters: Iterable<readonly [string, string]>,
): void {
  const words = new Map(parameters);
  for (const control of controlsOf(form)) {
    const value = words.get(control.name) ?? '';
    if (control instanceof HTMLInputElement && isChoice(control)) {
      control.checked = isChosen(control, value);
    } else if (!isSameText(control, value)) control.value = value;
  }
}

/** Sets the value of one control, where the form has it. */
export function setControl(form: HTMLFormElement, name: string, word: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
    setValue(control, word);
}

/**
 * Sets the value of a control, unless it is unchanged: after each setting of a select Chromium reads the
 * form for autofill, and lays out all that is hidden in it.
 */
export function setValue(control: Control, value: string): void {
  if (control.value !== value) control.value = value;
}

/** Sets the checkboxes of a name to the state of the prerendered page. */
export function resetBoxes(root: Element, name: string): void {
  for (const box of root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
    box.checked = box.defaultChecked;
}

/** Whether an event came from the form or one of its controls, which may be outside the form element. */
export function isOfForm(form: HTMLFormElement, target: EventTarget | null): boolean {
  return target === form || (target as { form?: unknown } | null)?.form === form;
}

/** The named controls of a form, in their order. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
      element.name !== '',
  );
}

/** The value of a control as readers write it: the text of an option, a formatted date or number. */
export function writtenValue(control: Control, lang: Lang): string {
  const value = control.value.trim();
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? value;
  if (control.type === 'number') return formatNumber(control.valueAsNumber, lang);
  return control.type === 'date' ? formatShortDate(value, lang) : value;
}

/** Whether a control is a checkbox or a radio button. */
export function isChoice(control: HTMLInputElement): boolean {
  return control.type === 'checkbox' || control.type === 'radio';
}

function isChosen(control: HTMLInputElement, value: string): boolean {
  if (control.type === 'radio') return control.value === value;
  return value.split(',').includes(control.value);
}

/** Ignores blanks at the ends, because the reader may still be typing. */
function isSameText(control: Control, value: string): boolean {
  return control.value.trim() === value;
}
