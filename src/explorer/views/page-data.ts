/** What the build writes into the page for the explorer's script. */
import type { Lang } from '../../i18n/lang.ts';
import type { DateSpan } from './charts.ts';
import type { PackedFacts } from '../answers/packed-facts.ts';
import type { Vocabulary } from '../state/part.ts';

/** The JSON that the explorer's page contains. */
export interface PageData {
  lang: Lang;
  facts: PackedFacts;
  /** Without the codes of regions and the keys of services, which are in the facts. */
  known: Omit<Vocabulary, 'regions' | 'services'>;
  islands: { id: string; name_id: string; name_en: string }[];
  /** Names of the services by their keys, in the language, in the order of the vocabulary. */
  services: Record<string, string>;
  /** The word of each kind of region, which precedes its name. */
  kinds: Record<string, string>;
  /** The slug of each province's page, by code. */
  provinceSlugs: Record<string, string>;
  /** First day of the data, and the date of its newest total. */
  span: DateSpan;
}
