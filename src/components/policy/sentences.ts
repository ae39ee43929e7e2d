/** The sentences with which the page begins, and those with which each story begins. */
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import { headline, table } from '../../db/site-data.ts';
import { markup, say, type Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { tracer } from '../../text/trace.ts';
import { tableRowKey, tableTracer } from '../../text/trace-table.ts';
import { sourcesOfAll, type StorySubject } from './grouping.ts';

type Target = Row<(typeof tables)['targets']>;

/** The answer as HTML with marks, and the keys of its sources. */
export interface Answer {
  heading: Html;
  sentences: Html[];
  sourceIds: string;
}

/** The answer in a language. Throws where the targets for 2024 and 2025 that it names are gone. */
export async function answer(lang: Lang): Promise<Answer> {
  const t = messagesIn(lang).policy.answer;
  const row = await headline();
  const value = tracer('headline', row, lang);
  const targets = await table('targets');
  const target = only(targets, ({ year, target: number }) => year === 2024 && number === 514);
  const moved = only(targets, ({ year }) => year === 2025);
  const reached = await table('totals');
  const stated = reached.filter(
    ({ as_of, series }) => series === 'used' && as_of === row.reached_2024_as_of,
  );
  return {
    heading: say(t.heading, value('reached_2024'), value('reached_2024_as_of')),
    sentences: [
      say(t.target, value('target_2024'), byHtml(target, lang), value('target_stated_on')),
      say(t.reached, value('reached_2024'), value('reached_2024_as_of'), value('target_2024')),
      say(
        t.after,
        byHtml(moved, lang),
        tableTracer('targets', moved, lang)('stated_on'),
        value('official_total'),
        value('official_as_of'),
      ),
    ],
    sourceIds: sourcesOfAll([
      target,
      ...stated,
      moved,
      { source_ids: row.official_total_source_ids ?? row.official_source_ids },
    ]),
  };
}

/** Who stated a target, marked with its row. */
function byHtml(row: Target, lang: Lang): Html {
  const marks = markup`data-view="targets" data-row="${tableRowKey('targets', row)}"`;
  return markup`<span ${marks} data-column="stated_by_${lang}">${inLang(row, 'stated_by', lang)}</span>`;
}

function only(targets: readonly Target[], is: (target: Target) => boolean): Target {
  const found = targets.find(is);
  if (!found)
    throw new Error('A target that the page about the policy names is not in targets.csv.');
  return found;
}

type Observation = Row<(typeof tables)['observations']>;

/** A sentence as HTML with marks, and the keys of its own sources; empty where the steps have them. */
export interface StorySentence {
  html: Html;
  ids: string;
}

/** The sentence of every story. Throws where an observation that one compares is gone. */
export function storySentences(
  observations: readonly Observation[],
  lang: Lang,
): Record<StorySubject, StorySentence> {
  const t = messagesIn(lang).policy.stories;
  const at = (code: string, asOf: string): Observation => {
    const found = observations.find((row) => row.region_code === code && row.as_of === asOf);
    if (!found) throw new Error(`No observation of ${code} on ${asOf}, which a story compares.`);
    return found;
  };
  const value = (row: Observation): ReturnType<typeof tableTracer<'observations'>> =>
    tableTracer('observations', row, lang);
  const jember = [at('35.09', '2022-08-29'), at('35.09', '2023-11-21')] as const;
  const bangkalan = [at('35.26', '2020-09-03'), at('35.26', '2023-11-21')] as const;
  const [planned, later] = [value(jember[0]), value(jember[1])];
  const [opened, inaugurated] = [value(bangkalan[0]), value(bangkalan[1])];
  return {
    jombang: { html: markup`${t.jombang}`, ids: '' },
    jember: {
      html: say(
        t.jember,
        planned('agencies'),
        planned('services'),
        later('agencies'),
        later('services'),
        later('as_of'),
      ),
      ids: sourcesOfAll(jember),
    },
    bangkalan: {
      html: say(
        t.bangkalan,
        opened('agencies'),
        opened('as_of'),
        inaugurated('agencies'),
        inaugurated('as_of'),
      ),
      ids: sourcesOfAll(bangkalan),
    },
  };
}
