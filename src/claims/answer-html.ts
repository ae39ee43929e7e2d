/** The answer to a claim as HTML, with links to the rows of the page that it rests on. */
import { formatDate, formatNumber } from '../i18n/format.ts';
import { joinHtml, markup, type Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';
import { findingHtml } from './finding-html.ts';
import type { Judgement } from './judging/judge.ts';
import type { Assertion, Reading } from './reading/reading.ts';
import { percentText } from './numbers-text.ts';
import { answerWords } from './words.ts';

/** Returns the verdict, what was read and the findings; `home` is the address of the site's home page. */
export function answerHtml(judgement: Judgement, lang: Lang, home: string): Html {
  const words = answerWords(lang);
  const { verdict, findings, reading } = judgement;
  const items = findings.map((one) => markup`<li>${findingHtml(one, lang, home)}</li>`);
  const read = readText(reading, lang);
  return markup`<p class="verdict" data-verdict="${verdict}">${words.verdicts[verdict]}</p>${
    read === '' ? '' : markup`<p class="small">${words.read} ${read}</p>`
  }<ul>${joinHtml(items)}</ul>`;
}

/** What was read, as text, so that a reader sees where a sentence was misunderstood. */
function readText({ assertions, place, isTarget }: Reading, lang: Lang): string {
  if (assertions.length === 0) return '';
  const words = answerWords(lang);
  const where = place.kind === 'province' ? place.province.name : words.country;
  const parts = assertions.map((one) => assertionText(one, lang));
  return `${[...(isTarget ? [words.target] : []), ...parts].join('; ')} (${where}).`;
}

function assertionText({ kind, value, hedge, percent, base, date }: Assertion, lang: Lang): string {
  const { assertions: t, hedges } = answerWords(lang);
  const number = kind === 'percent' ? percentText(value, lang) : formatNumber(value, lang);
  return [
    t[kind](`${hedges[hedge]} ${number}`.trim()),
    ...(base === null ? [] : [t.base(formatNumber(base, lang))]),
    ...(percent === null ? [] : [`${hedges[percent.hedge]} ${percentText(percent.value, lang)}`]),
    ...(date === null ? [] : [t.date(formatDate(date, lang))]),
  ]
    .map((part) => part.trim())
    .join(', ');
}
