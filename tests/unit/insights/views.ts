/** The views of the insights for tests: all rows of the real data, with some of them changed. */
import {
  insightViewNames,
  type Insight,
  type InsightViews,
} from '../../../src/insights/insight.ts';
import type { TestDatabase } from '../support/database.ts';

/** Returns the rows of every view of the insights. */
export async function readViews(database: TestDatabase): Promise<InsightViews> {
  const read: Record<string, unknown> = {};
  for (const name of insightViewNames) read[name] = await database.view(name);
  return read as InsightViews;
}

/** Returns the views with the rows of one of them changed by `change`, which may leave rows out. */
export function withRows<Name extends keyof InsightViews>(
  views: InsightViews,
  name: Name,
  change: (row: InsightViews[Name][number]) => Partial<InsightViews[Name][number]> | null,
): InsightViews {
  const rows = (views[name] as readonly InsightViews[Name][number][]).flatMap((row) => {
    const changed = change(row);
    return changed === null ? [] : [{ ...row, ...changed }];
  });
  return { ...views, [name]: rows };
}

/** Returns every text of an insight in a language that can have numbers, as HTML. */
export function textsOf(insight: Insight, lang: 'id' | 'en'): string[] {
  const words = insight.words(lang);
  const { title, subtitle, sentence, findings, method, doubts, name, question, source } = words;
  const parts = (insight.parts ?? []).map((part) => part.words(lang));
  const answers = doubts.flatMap(({ doubt, answer }) => [doubt, answer]);
  return [
    name,
    question,
    source,
    title,
    subtitle,
    sentence,
    ...findings,
    ...method,
    ...answers,
    ...parts.flatMap((part) => [part.title, part.sentence, part.source]),
  ].map(String);
}

/** Returns HTML as plain text. */
export function plain(html: unknown): string {
  return String(html).replace(/<[^>]*>/g, '');
}
