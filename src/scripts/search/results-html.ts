/** The results of a search as HTML: groups of links. */
import { joinHtml, markup, type Html } from '../../i18n/html.ts';
import { statusMark } from '../../i18n/status-mark.ts';
import { searchGroups, type SearchHit } from './entries.ts';
import type { Found } from './search.ts';
import type { SearchWords } from './search-words.ts';

/** How results are written. */
export interface ResultsOptions {
  words: SearchWords;
  /** The start of addresses, with the language. */
  base: string;
  /** Prefix of ids; unique on the page. */
  id: string;
  /** The element of the headings of groups. */
  heading: 'h3' | 'p';
  /** How many results a group shows at most. */
  most: number;
}

/** What is said about a search: how many results, that there is none, or that only guesses follow. */
export function outcomeText({ hits, guesses }: Found, query: string, words: SearchWords): string {
  if (hits.length > 0) return words.count(hits.length, query);
  return guesses.length > 0 ? words.guess(query) : words.noMatch(query);
}

/** The hits or guesses in their groups, the group with the best one first. */
export function resultsHtml({ hits, guesses }: Found, options: ResultsOptions): Html {
  const shown = hits.length > 0 ? hits : guesses;
  const groups = [...new Set(shown.map(({ group }) => group))];
  return joinHtml(groups.map((group) => groupHtml(group, hitsOf(group, shown), options)));
}

/** Whether a group has more hits than are shown of it. */
export function hasMore({ hits }: Found, most: number): boolean {
  return searchGroups.some((group) => hitsOf(group, hits).length > most);
}

function hitsOf(group: SearchHit['group'], hits: readonly SearchHit[]): SearchHit[] {
  return hits.filter((hit) => hit.group === group);
}

function groupHtml(
  group: SearchHit['group'],
  hits: readonly SearchHit[],
  { words, base, id, heading, most }: ResultsOptions,
): Html {
  const name = `${id}-${searchGroups.indexOf(group)}`;
  const title =
    heading === 'p'
      ? markup`<p class="group" id="${name}">${words.groups[group]}</p>`
      : markup`<h3 id="${name}">${words.groups[group]}</h3>`;
  const items = hits.slice(0, most).map((hit) => hitHtml(hit, base, words));
  return markup`${title}<ul aria-labelledby="${name}">${items}</ul>`;
}

function hitHtml(
  { title, detail, path, status, via }: SearchHit,
  base: string,
  words: SearchWords,
): Html {
  const mark = status && markup` ${statusMark(status, words.status[status])}`;
  const by = via === undefined ? null : markup` <span class="small">${words.via(via)}</span>`;
  const around = detail === '' ? null : markup` <span class="small">${detail}</span>`;
  return markup`<li><a href="${base}${path}"><span class="title">${title}</span>${around}${mark}${by}</a></li>`;
}
