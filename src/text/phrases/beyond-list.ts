/** What is said of MPPs whose national inauguration was not found: how old the reports are, and what happened. */
import { lastDay } from '../../data/partial-date.ts';
import { joinHtml, markup, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Mpp } from './batch-words.ts';
import { operatorName } from '../names.ts';
import { tracer } from '../trace.ts';

/** Returns the years of the last reports about the MPPs of a status: "2019–2026"; empty where none is dated. */
export function reportYears(mpps: readonly Mpp[], status: 'operating' | 'preparing'): string {
  const years = mpps
    .filter((mpp) => mpp.status === status)
    .flatMap(({ reported_on }) => reported_on?.slice(0, 4) ?? [])
    .toSorted();
  return [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–');
}

/** Returns the operating MPPs that opened after a day (`YYYY-MM-DD`), earliest first. */
export function openedAfter(mpps: readonly Mpp[], day: string): Mpp[] {
  return mpps
    .filter(({ status, opened_on }) => {
      return status === 'operating' && opened_on !== null && lastDay(opened_on) > day;
    })
    .toSorted((a, b) => lastDay(a.opened_on ?? '').localeCompare(lastDay(b.opened_on ?? '')));
}

/** Returns MPPs by name with a date of each, as HTML: "Kabupaten Paser (Januari 2026), …". */
export function datedNames(
  mpps: readonly Mpp[],
  column: 'opened_on' | 'reported_on',
  lang: Lang,
): Html {
  const names = mpps.map((mpp) => {
    const name = operatorName(mpp, lang);
    return mpp[column] === null ? name : markup`${name} (${tracer('mpp_list', mpp, lang)(column)})`;
  });
  return joinHtml(names, ', ');
}
