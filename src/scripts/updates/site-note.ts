/** A note of the site itself: of a newer version, or of parts that were not loaded. */
import { siteNote as en } from '../../i18n/en/parts/site-note.ts';
import { siteNote as id } from '../../i18n/id/parts/site-note.ts';

/** The texts of such notes in the language of the page. */
export const noteWords = document.documentElement.lang === 'en' ? en : id;

let note: HTMLElement | undefined;

/** Shows a text at the lower edge of the window with buttons to reload and to close; one at a time. */
export function showSiteNote(text: string): void {
  note ??= addedNote();
  const words = document.createElement('span');
  words.textContent = text;
  note.replaceChildren(
    words,
    button(noteWords.reload, () => location.reload()),
    button(noteWords.close, () => note?.replaceChildren()),
  );
}

/** Added empty, because screen readers announce only what changes in a live region. */
function addedNote(): HTMLElement {
  const added = document.createElement('div');
  added.className = 'site-note';
  added.role = 'status';
  document.body.append(added);
  return added;
}

function button(label: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
