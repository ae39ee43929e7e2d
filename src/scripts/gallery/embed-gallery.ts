/**
 * The gallery of embeds: updates previews and snippets for the chosen width, theme, language, version
 * and province. Without this script the page shows the defaults.
 */
import type { EmbedChoice, EmbedTheme } from '../../embed/address.ts';
import { fit } from '../../embed/browser/fit.ts';
import type { Lang } from '../../i18n/lang.ts';
import { decoded } from '../decoded.ts';
import { fetchFigures, type GalleryFigure } from './embed-gallery-data.ts';
import { showItem, type GalleryContext } from './embed-gallery-item.ts';

class EmbedGallery extends HTMLElement {
  #figures: Promise<ReadonlyMap<string, GalleryFigure>> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const select = this.querySelector<HTMLSelectElement>('#pilih-provinsi');
    if (!form || !select) return;
    fitWhenNear(this.querySelectorAll('iframe'));
    form.hidden = false;
    select.parentElement!.hidden = false;
    form.addEventListener('change', () => void this.#follow(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    select.addEventListener('change', () => void this.#choose(select.value, form));
    const follow = (): void => void this.#followHash(select, form);
    addEventListener('hashchange', follow);
    follow();
  }

  /** Shows the figure of a hash such as `#kemajuan-aceh`. */
  async #followHash(select: HTMLSelectElement, form: HTMLFormElement): Promise<void> {
    const slug = decoded(location.hash.slice(1));
    if (![...select.options].some(({ value }) => value === slug)) return;
    select.value = slug;
    await this.#choose(slug, form);
    chosenItem(this)?.scrollIntoView();
  }

  async #choose(slug: string, form: HTMLFormElement): Promise<void> {
    const item = chosenItem(this);
    if (!item) return;
    item.dataset['slug'] = slug;
    await this.#follow(form);
  }

  async #follow(form: HTMLFormElement): Promise<void> {
    const status = form.querySelector<HTMLElement>('[role=status]')!;
    this.#figures ??= fetchFigures(this.dataset['figures']!);
    try {
      this.#show(await this.#figures, new FormData(form));
      status.textContent = status.dataset['changed'] ?? '';
    } catch {
      this.#figures = undefined;
      status.textContent = status.dataset['failed'] ?? '';
    }
  }

  #show(figures: ReadonlyMap<string, GalleryFigure>, form: FormData): void {
    const width = text(form, 'width');
    this.style.setProperty('--preview', width === '' ? '100%' : `${width}px`);
    const { home, site, previewWords } = this.dataset as Record<keyof GalleryContext, string>;
    for (const item of this.querySelectorAll<HTMLElement>('.embed-item')) {
      const figure = figures.get(item.dataset['slug'] ?? '');
      if (figure) showItem(item, figure, choiceOf(form), { home, site, previewWords });
    }
  }
}

/**
 * Fits each frame once it comes near the screen. A frame in a folded part has not loaded, and the
 * library would repeat its request to it until then.
 */
function fitWhenNear(frames: Iterable<HTMLIFrameElement>): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void fit(target as HTMLIFrameElement);
      }
    },
    { rootMargin: '100%' },
  );
  for (const frame of frames) near.observe(frame);
}

function chosenItem(gallery: HTMLElement): HTMLElement | null {
  return gallery.querySelector<HTMLElement>('#gambar-terpilih');
}

function choiceOf(form: FormData): EmbedChoice {
  return {
    lang: text(form, 'lang') as Lang,
    theme: text(form, 'theme') as EmbedTheme,
    version: text(form, 'version') || null,
  };
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

customElements.define('embed-gallery', EmbedGallery);
