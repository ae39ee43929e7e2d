/** The ready questions: links to states, each with a finding that becomes the title of its page. */
import { part, setText } from '../../scripts/dom.ts';
import { withoutLook, type ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';

/** The links of the ready questions, and the line that shows the finding. */
export class Questions {
  readonly #line: HTMLElement;
  readonly #note: HTMLElement;
  readonly #links: HTMLAnchorElement[];
  readonly #title = document.title;

  /** `go` opens a query string within the page. */
  constructor(root: HTMLElement, go: (search: string, event: Event) => void) {
    this.#line = part(root, 'finding');
    this.#note = part(root, 'note');
    this.#links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-finding]')];
    for (const link of this.#links) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        link.setAttribute('aria-current', 'true');
        go(link.search, event);
      });
    }
  }

  /** Shows the finding of the question whose state this is, as a line and as the page's title. */
  show(state: ExplorerState): void {
    const search = stateToUrl(withoutLook(state));
    const current = this.#links.find(({ dataset }) => dataset['filters'] === search);
    for (const link of this.#links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const finding = current?.dataset['finding'] ?? '';
    setText(this.#line, finding);
    this.#line.hidden = finding === '';
    this.#note.toggleAttribute('data-has-finding', finding !== '');
    const title = finding === '' ? this.#title : `${finding} | Pantau MPP`;
    if (document.title !== title) document.title = title;
  }
}
