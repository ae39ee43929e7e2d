/** What the build writes into the page for the explorer's script. */
import type { Lang } from '../i18n/lang.ts';
import type { DateSpan } from './charts.ts';
import type { PackedFacts } from './packed-facts.ts';
import type { EngineFiles } from './start-engine.ts';
import type { Vocabulary } from './url.ts';

export interface PageData {
  lang: Lang;
  facts: PackedFacts;
  known: Vocabulary;
  /** First day of the data, and the date of its newest total. */
  span: DateSpan;
  files: EngineFiles;
}

/** JSON that can stand inside a script element: no tag or comment can begin in it. */
export function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
