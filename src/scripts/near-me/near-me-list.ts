/** The nearest MPPs as elements of the page. */
import type { FinderWords } from '../finder/finder-words.ts';
import type { nearestMpps, NearMpp } from './nearest-mpps.ts';

type Words = FinderWords['near'];

/** The result: the list, an operating MPP that is nearer, and an explanation of the distances. */
export function nearList(
  { inaugurated, operating }: ReturnType<typeof nearestMpps>,
  basePath: string,
  words: Words,
): HTMLElement {
  const list = element('ol', '', ...inaugurated.map((near) => item(near, basePath, words)));
  const box = element('div', '', list);
  if (operating) {
    const name = operating.mpp.name ?? words.mppOf(operating.mpp.operator);
    const line = `${words.operating(name, distanceText(operating.km, words))} `;
    box.append(element('p', line, regionLink(operating, basePath)));
  }
  const approximate = element('p', words.approximate);
  approximate.className = 'small';
  box.append(approximate);
  return box;
}

/** "sekitar 12 km": whole kilometres, because only a point in the region is known. */
function distanceText(km: number, words: Words): string {
  const locale = document.documentElement.lang;
  return km < 1
    ? words.veryNear
    : words.distance(new Intl.NumberFormat(locale).format(Math.round(km)));
}

function item(near: NearMpp, basePath: string, words: Words): HTMLElement {
  const { mpp, point, km } = near;
  const name = element('strong', mpp.name ?? words.mppOf(mpp.operator));
  const serves = mpp.operator === point.region ? '' : ` (${words.serves(point.region)})`;
  const note = mpp.note === null ? [] : [small(mpp.note)];
  return element(
    'li',
    '',
    element('p', '', name, ` · ${distanceText(km, words)}${serves}`),
    element('p', `${words.address}: ${mpp.address ?? words.unknown}`),
    element('p', `${words.hours}: ${mpp.hours ?? words.unknown}`),
    ...note,
    element('p', `${words.more} `, regionLink(near, basePath)),
  );
}

function regionLink({ point }: NearMpp, basePath: string): HTMLElement {
  const link = element('a', point.region);
  link.setAttribute('href', basePath + point.path);
  return link;
}

function small(text: string): HTMLElement {
  const paragraph = element('p', text);
  paragraph.className = 'small';
  return paragraph;
}

function element(tag: string, text: string, ...children: (string | Element)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(text, ...children);
  return made;
}
