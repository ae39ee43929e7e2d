/** The form on /cek/: answers in the page, and keeps the claim in the address. */
import type { Lang } from '../i18n/lang.ts';
import { find, part, setHtml, writtenData } from '../scripts/dom.ts';
import { answerHtml } from './answer-html.ts';
import type { ClaimFacts } from './facts.ts';
import { judgeClaim } from './judging/judge.ts';

class ClaimChecker extends HTMLElement {
  connectedCallback(): void {
    const facts = writtenData(this) as ClaimFacts;
    const field = find(this, '[name=q]', HTMLTextAreaElement);
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null) {
      field.value = asked;
      this.#answer(asked, facts);
    }
    find(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', addressOf(field.value));
      this.#answer(field.value, facts);
    });
    window.addEventListener('popstate', () => {
      field.value = new URLSearchParams(location.search).get('q') ?? '';
      this.#answer(field.value, facts);
    });
  }

  #answer(claim: string, facts: ClaimFacts): void {
    const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'id';
    const home = this.dataset['home'] ?? '/';
    setHtml(part(this, 'answer'), answerHtml(judgeClaim(claim, facts), lang, home));
    part(this, 'result').hidden = false;
    find(this, '[data-part=link]', HTMLAnchorElement).href = addressOf(claim);
  }
}

function addressOf(claim: string): string {
  return `?q=${encodeURIComponent(claim)}`;
}

customElements.define('claim-checker', ClaimChecker);
