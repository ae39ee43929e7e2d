/** What the texts of a comparison need besides the numbers. */
import type { Lang } from '../../i18n/lang.ts';
import type { PlaceFigures } from './table/figures.ts';
import { isRegion } from './choosing/places.ts';
import type { Calendar } from './table/figures.ts';
import type { Write } from './write.ts';

/** Language, writer and dates of a comparison. */
export interface CompareContext {
  lang: Lang;
  /** The numbers of the nation, which bars of other places have a tick for. */
  nation: PlaceFigures;
  write: Write;
  calendar: Calendar;
  /** Names of the services by their keys, in the language, in the order of the vocabulary. */
  serviceNames: ReadonlyMap<string, string>;
  /** The last day shown. */
  until: string;
  /** Whether preparation, which is undated, is known on the day shown. */
  preparingKnown: boolean;
}

/** Whether a place has no region in the base, as Jakarta's where the base excludes them. */
export function isOutside({ counts }: PlaceFigures): boolean {
  return counts.regions === 0;
}

/** Whether a place is a single region. */
export function isOneRegion({ place }: PlaceFigures): boolean {
  return isRegion(place);
}

/** `part` in percent of `whole`, one decimal. */
export function percentOf(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
