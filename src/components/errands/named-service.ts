/** Sentences about one service at one MPP and about a limit of it, as HTML marked with their rows. */
import type { ViewRow } from '../../db/schema/views.ts';
import type { ServiceLimit } from '../../db/regions/services-of-mpp.ts';
import { markup, say, type Html } from '../../i18n/html.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { sourceLinksHtml, sourcesOf } from '../../text/sources/sources.ts';
import { tableRowKey, tableTracer } from '../../text/trace-table.ts';
import { tracer } from '../../text/trace.ts';

type State = 'reported' | 'planned' | 'ended';

/** Returns what the newest report says and its date: "diberitakan tersedia per 9 Januari 2026". */
export function stateHtml(row: ViewRow<'services_by_mpp'>, lang: Lang): Html {
  const t = messagesIn(lang).mppServices;
  const state = row.service_state as State;
  if (row.named_on === null) return markup`${t[`${state}Undated`]}`;
  return say(t[state], tracer('services_by_mpp', row, lang)('named_on'));
}

/** Returns the sources of a row as links in an element of their own. */
export async function sourcesHtml(ids: string, lang: Lang): Promise<Html> {
  return markup`<span class="sources">${sourceLinksHtml(await sourcesOf(ids), lang)}</span>`;
}

/** Returns a limit with its date and sources: "Batasan menurut keterangan per … : Hanya pada hari Rabu. …". */
export async function limitHtml(limit: ServiceLimit, lang: Lang): Promise<Html> {
  const t = messagesIn(lang).mppServices;
  const key = tableRowKey('service_limits', limit);
  const when =
    limit.as_of === null
      ? markup`${t.limitUndated}`
      : say(t.limit, tableTracer('service_limits', limit, lang)('as_of'));
  const detail = markup`<span data-view="service_limits" data-row="${key}" data-column="${`detail_${lang}`}">${inLang(limit, 'detail', lang)}</span>`;
  return markup`${when}: ${detail} <span class="small">(${await sourcesHtml(limit.source_ids, lang)})</span>`;
}
