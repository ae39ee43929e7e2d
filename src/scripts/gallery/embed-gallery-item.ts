/** Showing one figure of the gallery with the reader's choice. */
import { embedAddress, type EmbedChoice } from '../../embed/address.ts';
import { fit } from '../../embed/browser/fit.ts';
import { snippet, type EmbeddedFigure, type SnippetKind } from '../../embed/snippets.ts';
import type { GalleryFigure } from './embed-gallery-data.ts';

/** Addresses and a template of the gallery. */
export interface GalleryContext {
  /** The relative address of the home page, for previews. */
  home: string;
  /** The absolute address of the home page, for snippets. */
  site: string;
  /** The label of a preview, with `{title}`. */
  previewWords: string;
}

/** Updates title, preview, links and snippets of an item from figure and choice. */
export function showItem(
  item: HTMLElement,
  figure: GalleryFigure,
  wanted: EmbedChoice,
  context: GalleryContext,
): void {
  const missing = wanted.version !== null && figure.frozen === null;
  const choice = missing ? { ...wanted, version: null } : wanted;
  const frozen = choice.version === null ? null : figure.frozen;
  const listed = { ...figure[choice.lang], ...frozen?.[choice.lang] };
  item.querySelector<HTMLElement>('[data-not-frozen]')!.hidden = !missing;
  showTitle(item, listed, choice, context);
  showPreview(item, listed, embedAddress(context.home, listed.slug, choice));
  showLinks(item, listed.slug, choice, context);
  for (const area of item.querySelectorAll<HTMLTextAreaElement>('[data-snippet]')) {
    area.value = snippet(area.dataset['snippet'] as SnippetKind, context.site, listed, choice);
  }
}

function showTitle(
  item: HTMLElement,
  { title }: EmbeddedFigure,
  { lang }: EmbedChoice,
  { previewWords }: GalleryContext,
): void {
  const heading = item.querySelector<HTMLElement>('[data-title]')!;
  heading.lang = lang;
  // An unchanged title keeps the marks of its numbers.
  if (heading.textContent.trim() !== title) heading.textContent = title;
  const region = item.querySelector('[data-preview-label]')!;
  region.setAttribute('aria-label', previewWords.replace('{title}', title));
}

function showPreview(item: HTMLElement, { title, heights }: EmbeddedFigure, address: string): void {
  const preview = item.querySelector<HTMLElement>('[data-preview]')!;
  preview.style.setProperty('--narrow', `${heights.narrow}px`);
  preview.style.setProperty('--wide', `${heights.wide}px`);
  const shown = preview.querySelector('iframe')!;
  if (shown.getAttribute('src') === address) return;
  // A new frame, because an address that differs only in its hash would load nothing and would add
  // a step to the browser's history.
  const frame = shown.cloneNode() as HTMLIFrameElement;
  frame.src = address;
  frame.title = title;
  frame.style.height = '';
  frame.addEventListener('load', () => void fit(frame), { once: true });
  shown.replaceWith(frame);
}

function showLinks(
  item: HTMLElement,
  slug: string,
  choice: EmbedChoice,
  { home }: GalleryContext,
): void {
  const page = `${home}${choice.lang === 'en' ? 'en/' : ''}grafik/${slug}/`;
  const addresses: Record<string, string> = {
    page,
    sources: `${page}#sumber`,
    embed: embedAddress(home, slug, choice),
    permalink: `#${slug}`,
  };
  for (const link of item.querySelectorAll<HTMLAnchorElement>('[data-link]')) {
    link.href = addresses[link.dataset['link'] ?? ''] ?? link.href;
  }
}
