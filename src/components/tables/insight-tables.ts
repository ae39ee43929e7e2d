/** How the rows of the views of insights are shown in tables. */
import type { ResultRow } from '../../db/read.ts';
import type { ViewName } from '../../db/schema/views.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { governmentName } from '../../text/names.ts';
import type { TableColumn, TableWords } from './table-words.ts';

type Label = keyof ReturnType<typeof messagesIn>['insightPage']['columns'];

/** Returns a column with its label; `text` replaces the value by words of our own. */
type Make = (name: Label, kind: TableColumn['kind'], text?: TableColumn['text']) => TableColumn;

function tableOf(view: ViewName, columns: (make: Make, lang: Lang) => readonly TableColumn[]) {
  return (lang: Lang): TableWords => {
    const t = messagesIn(lang).insightPage;
    const make: Make = (name, kind, text) => ({
      name,
      label: t.columns[name],
      kind,
      ...(text && { text }),
    });
    return { caption: t.captions[view] ?? view, columns: columns(make, lang) };
  };
}

/** Returns a text by the code in a column, as in a table of words. */
function wordOf(words: Record<string, string>, column: string): (row: ResultRow) => string {
  return (row) => words[String(row[column])] ?? String(row[column]);
}

function governmentOf(kind: string, name: string, lang: Lang): (row: ResultRow) => string {
  return (row) => governmentName(String(row[kind]), String(row[name]), lang);
}

/** The caption and columns of the table of each view of the insights that a figure shows. */
export const insightTables = {
  covered_by_group_and_year: tableOf('covered_by_group_and_year', (make, lang) => [
    make('member', 'text', wordOf(messagesIn(lang).insightPage.members, 'member')),
    make('year', 'year'),
    make('covered', 'figure'),
    make('regions', 'figure'),
    make('covered_percent', 'figure'),
  ]),
  uncovered_regions: tableOf('uncovered_regions', (make, lang) => [
    make('name', 'text', governmentOf('kind', 'name', lang)),
    make('population', 'figure'),
    make('land_neighbours', 'figure'),
    make('land_neighbours_covered', 'figure'),
    make('distance_km', 'figure'),
  ]),
  pace_projections: tableOf('pace_projections', (make) => [
    make('months', 'figure'),
    make('from_date', 'date'),
    make('from_total', 'figure'),
    make('to_total', 'figure'),
    make('rise_per_month', 'figure'),
    make('complete_on', 'date'),
  ]),
  commitment_survival: tableOf('commitment_survival', (make, lang) => [
    make('event_id', 'text', signingOf(lang)),
    make('years', 'figure'),
    make('waiting', 'figure'),
    make('inaugurated_since', 'figure'),
    make('inaugurated_percent', 'figure'),
  ]),
  openings: tableOf('openings', (make, lang) => [
    make('operator_name', 'text', governmentOf('operator_kind', 'operator_name', lang)),
    make('opened_on', 'date'),
    make('inaugurated_on', 'date'),
    make('days_open', 'figure'),
  ]),
  stated_shares: tableOf('stated_shares', (make) => [
    make('as_of', 'date'),
    make('total', 'figure'),
    make('denominator', 'figure'),
    make('stated_share', 'figure'),
    make('share_514_percent', 'figure'),
    make('share_508_percent', 'figure'),
  ]),
  completeness: tableOf('completeness', (make, lang) => [
    make('field', 'text', wordOf(messagesIn(lang).insightPage.fields, 'field')),
    make('known', 'figure'),
    make('mpps', 'figure'),
    make('known_percent', 'figure'),
  ]),
  officials: tableOf('officials', (make, lang) => [
    make('officiant', 'text', officialOf(lang)),
    make('events', 'figure'),
    make('joint_events', 'figure'),
    make('mpps', 'figure'),
    make('largest', 'figure'),
    make('first_date', 'date'),
    make('last_date', 'date'),
  ]),
  target_pace: tableOf('target_pace', (make, lang) => [
    make('year', 'year'),
    make('stated_on', 'date'),
    make('start_total', 'figure'),
    make('target', 'figure'),
    make('reached', 'figure'),
    make('needed_per_month', 'figure'),
    make('reached_per_month', 'figure'),
    make('pace_class', 'text', wordOf(messagesIn(lang).insightPage.classes, 'pace_class')),
  ]),
  service_reports: tableOf('service_reports', (make, lang) => [
    { ...make('name_service', 'text'), name: `name_${lang}` },
    make('mpps_reported', 'figure'),
    make('mpps_planned', 'figure'),
    make('mpps_unnamed', 'figure'),
  ]),
} as const;

function signingOf(lang: Lang): (row: ResultRow) => string {
  return ({ event_id: id }) =>
    id === 'all' ? messagesIn(lang).insightPage.allSignings : String(id).replace(/^\D+/, '');
}

function officialOf(lang: Lang): (row: ResultRow) => string {
  return ({ officiant }) =>
    officiant === 'unknown' ? messagesIn(lang).insightPage.unknownOfficial : String(officiant);
}
