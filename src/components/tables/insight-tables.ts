/** How the rows of the views of insights are shown in tables. */
import { viewColumns } from '../../db/schema/view-columns.ts';
import type { ViewName, ViewRow } from '../../db/schema/views.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { governmentName, operatorName } from '../../text/names.ts';
import type { TableColumn, TableWords } from './table-words.ts';

type Labels = ReturnType<typeof messagesIn>['insightPage']['columns'];
type ColumnOf<Name extends ViewName> = keyof ViewRow<Name> & keyof Labels;
type Text = NonNullable<TableColumn['text']>;
type Texts<Name extends ViewName> = (
  lang: Lang,
  words: ReturnType<typeof messagesIn>['insightPage'],
) => Partial<Record<ColumnOf<Name>, Text>>;

/** The columns with a date; all other texts are words. */
const DATES = /(^date|_date|_on|as_of)$/;

function kindOf(name: keyof typeof viewColumns): TableColumn['kind'] {
  if (name === 'year') return 'year';
  if (viewColumns[name].sqlType !== 'VARCHAR') return 'figure';
  return DATES.test(name) ? 'date' : 'text';
}

/** A table of some columns of a view; `texts` replaces the values of columns by words of our own. */
function tableOf<Name extends ViewName>(
  view: Name,
  columns: readonly ColumnOf<Name>[],
  texts?: Texts<Name>,
) {
  return (lang: Lang): TableWords => {
    const t = messagesIn(lang).insightPage;
    const own: Record<string, Text | undefined> = texts?.(lang, t) ?? {};
    return {
      caption: t.captions[view] ?? view,
      columns: columns.map((name) => {
        const text = own[name];
        const column = { name, label: t.columns[name], kind: kindOf(name) };
        return text ? { ...column, text } : column;
      }),
    };
  };
}

/** Returns a text by the code in a column, as in a table of words. */
function wordOf(words: Record<string, string>, column: string): Text {
  return (row) => words[String(row[column])] ?? String(row[column]);
}

function regionOf(lang: Lang): Text {
  return ({ kind, name }) => governmentName(String(kind), String(name), lang);
}

function mppOf(lang: Lang): Text {
  return (row) => operatorName(row as never, lang);
}

/** A signing by its year, which its key ends with. */
function signingOf(lang: Lang): Text {
  return ({ event_id: id }) =>
    id === 'all' ? messagesIn(lang).insightPage.allSignings : String(id).replace(/^\D+/, '');
}

function nameIn(lang: Lang): Text {
  return (row) => inLang(row as unknown as { name_id: string; name_en: string }, 'name', lang);
}

/** The caption and columns of the table of each view of the insights that a page shows. */
export const insightTables = {
  covered_by_group_and_year: tableOf(
    'covered_by_group_and_year',
    ['member', 'year', 'covered', 'regions', 'covered_percent'],
    (_, { members }) => ({ member: wordOf(members, 'member') }),
  ),
  uncovered_regions: tableOf(
    'uncovered_regions',
    ['name', 'population', 'land_neighbours', 'land_neighbours_covered', 'distance_km'],
    (lang) => ({ name: regionOf(lang) }),
  ),
  coverage_by_province: tableOf(
    'coverage_by_province',
    [
      'province_code',
      'population',
      'population_covered_percent',
      'covered',
      'regions',
      'covered_percent',
    ],
    (lang) => ({ province_code: nameIn(lang) }),
  ),
  pace_projections: tableOf('pace_projections', [
    'months',
    'from_date',
    'from_total',
    'to_total',
    'rise_per_month',
    'complete_on',
  ]),
  needed_pace: tableOf('needed_pace', [
    'date',
    'total',
    'still_short',
    'months_left',
    'needed_per_month',
    'rise_per_month',
  ]),
  commitment_survival: tableOf(
    'commitment_survival',
    ['event_id', 'years', 'waiting', 'inaugurated_since', 'inaugurated_percent'],
    (lang) => ({ event_id: signingOf(lang) }),
  ),
  commitment_pace: tableOf(
    'commitment_pace',
    [
      'event_id',
      'signatories',
      'followed',
      'inaugurated_2023',
      'class_2023',
      'inaugurated_2024',
      'class_2024',
    ],
    (lang, { classes }) => ({
      event_id: signingOf(lang),
      class_2023: wordOf(classes, 'class_2023'),
      class_2024: wordOf(classes, 'class_2024'),
    }),
  ),
  openings: tableOf(
    'openings',
    ['operator_name', 'opened_on', 'inaugurated_on', 'days_open'],
    (lang) => ({ operator_name: mppOf(lang) }),
  ),
  stated_shares: tableOf('stated_shares', [
    'as_of',
    'total',
    'denominator',
    'stated_share',
    'share_514_percent',
    'share_508_percent',
    'stated_difference',
  ]),
  conflicting_totals: tableOf('conflicting_totals', [
    'as_of',
    'total',
    'series_total',
    'series_as_of',
    'difference',
  ]),
  batch_arithmetic: tableOf('batch_arithmetic', [
    'date',
    'before_total',
    'events_between',
    'count',
    'expected_total',
    'cumulative_total',
    'difference',
  ]),
  completeness: tableOf(
    'completeness',
    ['field', 'member', 'known', 'mpps', 'known_percent', 'not_known'],
    (lang, { fields, members }) => ({
      field: wordOf(fields, 'field'),
      member: (row) => ('name_id' in row ? nameIn(lang)(row) : wordOf(members, 'member')(row)),
    }),
  ),
  officials: tableOf(
    'officials',
    ['officiant', 'events', 'joint_events', 'mpps', 'largest', 'first_date', 'last_date'],
    (_, { unknownOfficial }) => ({ officiant: wordOf({ unknown: unknownOfficial }, 'officiant') }),
  ),
  inaugurations_by_month: tableOf(
    'inaugurations_by_month',
    ['month', 'events', 'mpps', 'joint_events', 'mpps_in_joint_events'],
    (_, { months }) => ({ month: wordOf(months, 'month') }),
  ),
  target_pace: tableOf(
    'target_pace',
    [
      'year',
      'stated_on',
      'start_total',
      'target',
      'reached',
      'reached_as_of',
      'needed_per_month',
      'reached_per_month',
      'pace_class',
    ],
    (_, { classes }) => ({ pace_class: wordOf(classes, 'pace_class') }),
  ),
  service_reports: tableOf(
    'service_reports',
    ['service', 'mpps_reported', 'mpps_planned', 'mpps_unnamed'],
    (lang) => ({ service: nameIn(lang) }),
  ),
  count_changes: tableOf(
    'count_changes',
    [
      'operator_name',
      'measure',
      'from_as_of',
      'from_figure',
      'to_as_of',
      'to_figure',
      'figure_change',
    ],
    (lang, { measures }) => ({
      operator_name: mppOf(lang),
      measure: wordOf(measures, 'measure'),
    }),
  ),
} as const;
