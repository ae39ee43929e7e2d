/** The nearest MPPs of the page as elements: those reported first, then those not known. */
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Place } from '../finder/places-index.ts';
import { finderWords } from '../finder/finder-words.ts';
import type { Point } from '../near-me/nearest-mpps.ts';
import type { errandWords } from './errand-words.ts';
import { nearestItems, readPoints, type Near } from './nearest-items.ts';

type Words = ReturnType<typeof errandWords>;

/** Where distances are measured from; without a place it is the location of the reader. */
export interface Origin {
  point: Point;
  place: Place | undefined;
}

interface Item {
  element: HTMLElement;
  points: Point[];
}

/** The parts of the answer, and what is announced. */
interface Answer {
  status: string;
  parts: HTMLElement[];
}

const SHOWN = 3;
/** Distances in km up to which the region of an item is the one that the reader chose. */
const SAME = 0.05;

/** Returns the answer from the items of the page, which have their points as `data-at`. */
export function nearAnswer(page: Document, origin: Origin, words: Words): Answer {
  const { point, place } = origin;
  const from = nameOf(place, words);
  const reported = nearestItems(point, itemsIn(page, 'reported'), SHOWN);
  const others = nearestItems(point, itemsIn(page, 'other'), SHOWN);
  const lines = [...ownRegion(place, words), nearestLine(reported[0], origin, words)];
  const shown = (near: readonly Near<Item>[]): HTMLElement =>
    element('ol', '', ...near.map((each) => copyOf(each, origin, words)));
  return {
    status: lines.join(' '),
    parts: [
      ...(reported.length > 0 ? [element('h3', words.reportedHeading(from)), shown(reported)] : []),
      ...(others.length > 0
        ? [
            element('h3', words.unknownHeading(from)),
            element('p', words.unknownLead),
            shown(others),
          ]
        : []),
      ...agencyHint(page),
      element('p', words.approximate),
    ],
  };
}

function nameOf(place: Place | undefined, words: Words): string {
  if (place === undefined) return words.yourLocation;
  return `${finderWords().kind[place.kind]} ${place.name}`;
}

/** Says that no open MPP was found in the region, where that is so. */
function ownRegion(place: Place | undefined, words: Words): string[] {
  const isOpen = place?.status !== 'none' && place?.status !== 'preparing';
  return isOpen ? [] : [words.noOpenMpp(nameOf(place, words))];
}

function nearestLine(near: Near<Item> | undefined, origin: Origin, words: Words): string {
  if (near === undefined) return words.noneReported;
  const name = near.item.element.querySelector('.name')?.textContent.trim() ?? '';
  return words.nearest(name, distanceText(near.km, origin, words));
}

function itemsIn(page: Document, list: 'reported' | 'other'): Item[] {
  return [...page.querySelectorAll<HTMLElement>(`[data-list="${list}"] [data-at]`)].map((each) => ({
    element: each,
    points: readPoints(each.dataset['at'] ?? ''),
  }));
}

/** A copy of the line on the office of the agency. */
function agencyHint(page: Document): HTMLElement[] {
  const hint = page.querySelector<HTMLElement>('[data-agency]')?.cloneNode(true);
  return hint instanceof HTMLElement ? [hint] : [];
}

/** A copy of an item with its distance and, where the item says nothing else, that it is not known. */
function copyOf({ item, km }: Near<Item>, origin: Origin, words: Words): HTMLElement {
  const copy = item.element.cloneNode(true) as HTMLElement;
  const name = copy.querySelector('.name') ?? copy;
  name.append(` · ${distanceText(km, origin, words)}`);
  if (copy.querySelector('.said') === null) copy.append(element('p', words.unknownItem));
  return copy;
}

function distanceText(km: number, { place }: Origin, words: Words): string {
  if (place !== undefined && km < SAME) return words.sameRegion;
  if (km < 1) return words.veryNear;
  return words.distance(formatNumber(Math.round(km), document.documentElement.lang as Lang));
}

function element(tag: string, text: string, ...children: readonly Element[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(text, ...children);
  return made;
}
