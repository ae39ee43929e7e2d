/** The gate of markup: one page of each kind and embeds, read by the Nu Html Checker. */
import { reported, type Gate } from '../gate.ts';
import { sampleFiles } from './sample.ts';
import { hasJava, markupErrors } from './validator.ts';

/** What the checker of October 2024 does not know yet, each with the standard that has it. */
const NEWER: readonly RegExp[] = [
  // HTML: folded parts of which one is open at a time.
  /Attribute “name” not allowed on element “details”/,
  // HTML: menus without scripts.
  /Attribute “popover(target)?” not allowed/,
  // HTML: a link that delays the first frame until a part of the page is there.
  /A “link” element with a “blocking” attribute must have a “rel”/,
  // SVG 2 and CSS: properties as attributes, and a line that keeps its width.
  /Attribute “paint-order” not allowed on element “[a-z]+”/,
  /Bad value “tabular-nums” for attribute “font-variant”/,
  /“vector-effect”: Property “vector-effect” doesn't exist/,
  // Content Security Policy 3.
  /Expecting source-expression but found "'wasm-unsafe-eval'"/,
];

/** The gate of markup. */
export const markupGate: Gate = {
  key: 'markup',
  name: { id: 'Markah HTML', en: 'HTML markup' },
  about: {
    id: 'Satu halaman dari setiap jenis dalam kedua bahasa, dan tiga sematan, dibaca Nu Html Checker 24.10. Yang belum dikenalnya dari standar yang lebih baru tidak dihitung.',
    en: 'One page of each kind in both languages, and three embeds, read by Nu Html Checker 24.10. What it does not know of newer standards does not count.',
  },
  missing: () =>
    hasJava()
      ? undefined
      : { id: 'Java tidak terpasang di mesin ini', en: 'Java is not installed on this machine' },
  run: () => {
    const files = sampleFiles();
    const all = markupErrors(files);
    const faults = all.filter((line) => !NEWER.some((known) => known.test(line)));
    return {
      figures: [
        reported({ id: 'Halaman yang dibaca', en: 'Pages read' }, '/', files.length),
        reported(
          { id: 'Tidak dikenal pemeriksa', en: 'Unknown to the checker' },
          '/',
          all.length - faults.length,
        ),
      ],
      faults,
    };
  },
};
