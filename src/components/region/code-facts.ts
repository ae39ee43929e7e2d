/** Codes of a region in other lists, and its designation as underdeveloped, as terms and values. */
import type { RowOf } from '../../db/regions/region-facts.ts';
import { markup, say, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Messages } from '../../i18n/id.ts';
import { tableRowKey, tableTracer } from '../../text/trace-table.ts';
import { codeAddress } from '../../structured-data/code-address.ts';

type Code = RowOf<'region_codes'>;
type Words = Messages['region']['about'];

/** Returns a code with its list, the edition of the list, and until when it was valid. */
export function codeFact(row: Code, t: Words, lang: Lang): { term: string; html: Html } {
  const { system, code, valid_from: from, valid_to: to } = row;
  const term = system === 'bps' ? t.codes.bps(from ?? '') : t.codes[system];
  const marked = markup`<span data-view="region_codes" data-row="${tableRowKey('region_codes', row)}" data-column="code">${code}</span>`;
  const address = codeAddress(row);
  const value =
    address === null ? marked : markup`<a href="${address}" rel="noreferrer">${marked}</a>`;
  const until =
    to === null ? null : say(t.until, tableTracer('region_codes', row, lang)('valid_to'));
  return { term, html: until === null ? value : markup`${value}, ${until}` };
}

/** Returns for which years which regulation designates the region. */
export function designatedHtml(row: RowOf<'underdeveloped'>, t: Words, lang: Lang): Html {
  const date = tableTracer('underdeveloped', row, lang);
  const regulation = markup`<span data-view="underdeveloped" data-row="${tableRowKey('underdeveloped', row)}" data-column="regulation">${row.regulation}</span>`;
  return say(t.designated, regulation, date('valid_from'), date('valid_to'));
}
