/** The gate of speech: one page of each kind as a screen reader speaks it, without a part that has no name. */
import { readFileSync } from 'node:fs';
import { pageKinds } from '../../site/pages.ts';
import { pageBudgets } from '../budgets/page-budgets.ts';
import { atMost, reported, type Gate } from '../gate.ts';
import { namelessPhrases, spokenPhrases } from './spoken.ts';

/** The gate of speech. */
export const spoken: Gate = {
  key: 'spoken',
  name: { id: 'Pembaca layar', en: 'Screen reader' },
  about: {
    id: 'Satu halaman dari setiap jenis dibacakan oleh model pembaca layar, tanpa JavaScript; tombol, tautan, bidang isian, gambar, dan judul tanpa nama dihitung. Ini bukan uji dengan pembaca layar sungguhan.',
    en: 'One page of each kind is spoken by a model of a screen reader, without JavaScript; buttons, links, fields, images and headings without a name are counted. This is no trial with a real screen reader.',
  },
  run: async () => {
    let all = 0;
    let nameless = 0;
    const faults: string[] = [];
    for (const { examples } of pageBudgets) {
      const { pathname } = new URL(pageKinds[examples[0]!]!, 'http://site');
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const phrases = await spokenPhrases(readFileSync(`dist${file}`, 'utf8'));
      const found = namelessPhrases(phrases);
      all += phrases.length;
      nameless += found.length;
      faults.push(...found.map((phrase) => `${pathname}: ${phrase}`));
    }
    const words = { id: 'Bagian tanpa nama', en: 'Parts without a name' };
    return {
      figures: [
        reported({ id: 'Halaman', en: 'Pages' }, '/', pageBudgets.length),
        reported({ id: 'Frasa yang dibacakan', en: 'Phrases spoken' }, '/', all),
        atMost(words, '/', nameless, 0),
      ],
      faults,
    };
  },
};
