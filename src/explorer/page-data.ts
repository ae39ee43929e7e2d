/** What the build writes into the page for the explorer's script. */
import type { Lang } from '../i18n/lang.ts';
import type { DateSpan } from './charts.ts';
import type { PackedFacts } from './packed-facts.ts';
import type { EngineFiles } from './start-engine.ts';
import type { Vocabulary } from './url.ts';

export interface PageData {
  lang: Lang;
  facts: PackedFacts;
  /** The codes of regions are those of the facts. */
  known: Omit<Vocabulary, 'regions'>;
  islands: { id: string; name_id: string; name_en: string }[];
  /** First day of the data, and the date of its newest total. */
  span: DateSpan;
  files: EngineFiles;
}

/** JSON that can stand inside a script element: no tag or comment can begin in it. */
export function toScriptJson(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
