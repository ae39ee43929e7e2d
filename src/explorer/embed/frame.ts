/**
 * The script inside the embed of a state: shows the state of the address, computed from the facts in
 * the page, and reports the height like any embed. Requests nothing.
 */
import '../../embed/browser/frame.ts';
import { WIDE_FROM } from '../../embed/size/measures.ts';
import { find, part, setHtml, setText, writtenData } from '../../scripts/dom.ts';
import { StateEmbeds } from './answer.ts';
import type { EmbedData } from './data.ts';

const wide = matchMedia(`(min-width: ${WIDE_FROM}px)`);

async function show(root: HTMLElement, embeds: StateEmbeds): Promise<void> {
  const { view, title, people, body, note, search } = await embeds.of(
    location.search,
    wide.matches,
  );
  setText(part(root, 'title'), title);
  document.title = `${title} | Pantau MPP`;
  setText(part(root, 'people'), people);
  setHtml(part(root, 'body'), body);
  setText(part(root, 'note'), note);
  const link = find(root, 'a[data-part="link"]', HTMLAnchorElement);
  link.search = search;
  root.dataset['view'] = view;
}

addEventListener('DOMContentLoaded', () => {
  const root = find(document.body, 'main', HTMLElement);
  const embeds = new StateEmbeds(writtenData(root) as EmbedData);
  wide.addEventListener('change', () => void show(root, embeds));
  void show(root, embeds);
});
