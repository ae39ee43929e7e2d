/** The texts of the answers in the browser, without those of other pages. */
import { claimCheck as en } from '../i18n/en/pages/evidence/claim-check.ts';
import { claimCheck as id } from '../i18n/id/pages/evidence/claim-check.ts';
import type { Lang } from '../i18n/lang.ts';

/** The texts of answers. */
export type AnswerWords = typeof id.script;

/** Returns the texts of answers in a language. */
export function answerWords(lang: Lang): AnswerWords {
  return lang === 'id' ? id.script : en.script;
}
