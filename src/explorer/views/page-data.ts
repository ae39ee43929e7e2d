/** What the build writes into the page for the explorer's script. */
import type { Lang } from '../../i18n/lang.ts';
import type { DateSpan } from './charts.ts';
import type { PackedFacts } from '../answers/packed-facts.ts';
import type { Vocabulary } from '../state/part.ts';

export interface PageData {
  lang: Lang;
  facts: PackedFacts;
  /** The codes of regions are those of the facts. */
  known: Omit<Vocabulary, 'regions'>;
  islands: { id: string; name_id: string; name_en: string }[];
  /** What each kind of region is called before its name. */
  kinds: Record<string, string>;
  /** The part of the address of each province's page that is its own, by code. */
  provinceSlugs: Record<string, string>;
  /** First day of the data, and the date of its newest total. */
  span: DateSpan;
}
