/** What the build writes into the page of the comparison for its script. */
import type { Lang } from '../../i18n/lang.ts';
import type { PackedFacts } from '../answers/packed-facts.ts';
import type { Vocabulary } from '../state/part.ts';
import type { DateSpan } from '../views/charts.ts';
import type { Calendar } from './table/figures.ts';

/** The JSON that the page of the comparison contains. */
export interface ComparePageData {
  lang: Lang;
  facts: PackedFacts;
  known: Vocabulary;
  calendar: Calendar;
  /** First day of the data, and the date of its newest total. */
  span: DateSpan;
  /** The name of the licence of the data. */
  licence: string;
  /** Names of the services by their keys, in the language. */
  services: Record<string, string>;
  /** Codes of the places of the prerendered page. */
  preset: string[];
  /** The code of a place, and another name that people search for. */
  aliases: [string, string][];
}
