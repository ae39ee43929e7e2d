/** The inline script of every page, which needs no file and so works when none can be loaded. */
import { trustedHtml, type Html } from '../../../i18n/html.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { messagesIn } from '../../../i18n/messages.ts';

/** Sets the theme that the reader chose earlier. */
const THEME = `try{const t=localStorage.getItem('pantau-mpp:theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/**
 * Returns the script in a language: it sets the chosen theme, and shows a note with a link to reload
 * when a script or style sheet of the page cannot be loaded, because buttons then do nothing.
 */
export function headScript(lang: Lang): Html {
  const { failed, reload } = messagesIn(lang).siteNote;
  return trustedHtml(`${THEME}${failureNote(failed, reload)}`);
}

function failureNote(text: string, reload: string): string {
  return (
    `addEventListener('error',({target:t})=>{if(t.tagName!=='SCRIPT'&&t.rel!=='stylesheet')return;` +
    `const s=()=>{if(document.getElementById('gagal'))return;` +
    `const n=document.createElement('p');n.id='gagal';n.className='site-note';n.role='alert';` +
    `const a=document.createElement('a');a.href='';a.textContent=${JSON.stringify(reload)};` +
    `n.append(${JSON.stringify(text)},' ',a);document.body.prepend(n)};` +
    `document.body?s():addEventListener('DOMContentLoaded',s)},true)`
  );
}
