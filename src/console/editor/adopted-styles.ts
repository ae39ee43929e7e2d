/** Lets CodeMirror style a page whose security policy allows no style element made by a script. */
import { StyleModule } from 'style-mod';

/**
 * Makes the library keep the rules of `page` in an adopted style sheet, which the policy allows. The
 * library does so by itself in shadow roots only, so that its set of rules is made there and then
 * used for the page. To be called before the first editor is made.
 */
export function adoptStyles(page: Document): void {
  const shadow = page.createElement('div').attachShadow({ mode: 'open' });
  StyleModule.mount(shadow, new StyleModule({}));
  for (const key of Object.getOwnPropertySymbols(shadow)) {
    Reflect.set(page, key, Reflect.get(shadow, key));
  }
}
