/** The status of a region as a phrase with its date, without a subject: "diresmikan 24 Juni 2024". */
import type { Status, ViewRow } from '../../db/schema/views.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { tracer } from '../trace.ts';
import { sayHtml, sayPlainly, type Say } from '../writer.ts';

type Region = ViewRow<'region_status'>;
type DateColumn = 'inaugurated_on' | 'inaugurated_by' | 'opened_on' | 'reported_on';

interface Writer<Out> {
  date: (column: DateColumn) => Out;
  say: Say<Out>;
}

/** Returns the phrase as plain text, for labels and images. */
export function statusPhrase(region: Region, lang: Lang): string {
  const date = (column: DateColumn): string => formatDate(region[column] ?? '', lang);
  return phraseBy({ date, say: sayPlainly }, region, lang);
}

/** Returns the phrase as HTML, its date marked with its row. */
export function statusPhraseHtml(region: Region, lang: Lang): Html {
  return phraseBy({ date: tracer('region_status', region, lang), say: sayHtml }, region, lang);
}

function phraseBy<Out>({ date, say }: Writer<Out>, region: Region, lang: Lang): Out {
  const { said } = messagesIn(lang).map;
  const inaugurated = region.inaugurated_on === null ? 'inaugurated_by' : 'inaugurated_on';
  const phrases: Record<Status, () => Out> = {
    inaugurated: () =>
      region.inaugurated_on === null
        ? say(said.inauguratedBy, date('inaugurated_by'))
        : say(said.inaugurated, date('inaugurated_on')),
    served: () => say(said.served, date(inaugurated)),
    operating: () =>
      region.opened_on === null
        ? say(() => said.operating)
        : say(said.operatingSince, date('opened_on')),
    preparing: () =>
      region.reported_on === null
        ? say(() => said.preparing)
        : say(said.preparingBy, date('reported_on')),
    none: () => say(() => said.none),
  };
  return phrases[region.status as Status]();
}
