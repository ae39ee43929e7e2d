/**
 * An independent recount from the CSV rows, without SQL: for a number or date on a page, its expected
 * value and the rows from which it follows. The trace test compares pages with it.
 */
import {
  count,
  countedOn,
  data,
  inaugurated,
  officialOn,
  plainRow,
  regionsOfProvince,
  type Evidence,
} from './covered.ts';
import { commitmentOutcome } from './commitments.ts';
import { coverage } from './coverage/coverage.ts';
import { errandEvidence } from './errands.ts';
import { inaugurationsOf, targetOutcome } from './figures.ts';
import { headline, provinceRank } from './coverage/headline.ts';
import {
  coveredByYear,
  nationalProgress,
  provinceProgress,
  reconciliation,
  scopeOn,
} from './coverage/progress.ts';
import { provenanceEvidence } from './provenance.ts';
import { insightEvidence, isRecounted } from './insights/insights.ts';
import { mppCell, regionStatus } from './coverage/region-status.ts';
import { nearestRegions, rowByKey } from './regions.ts';
import { serviceEvidence } from './services.ts';

/** The expected value of a marked number or date, and the CSV rows from which it follows. */
export function evidenceFor(view: string, row: string, column: string): Evidence {
  if (isRecounted(view)) return insightEvidence(view, row, column);
  const [first = '', second = ''] = row.split(' ');
  switch (view) {
    case 'headline':
      return headline(column);
    case 'reconciliation':
      return reconciliation(row, column);
    case 'official_series': {
      const { date, total, rows } = officialOn(row);
      if (column === 'scope') return { value: scopeOn(row), rows };
      return { value: column === 'date' ? date : total, rows };
    }
    case 'coverage_by_island_group':
      return islandGroup(row, column);
    case 'coverage_by_province':
      return column === 'place' ? provinceRank(row) : coverage(regionsOfProvince(row), column);
    case 'progress_by_date':
      return nationalProgress(row, column);
    case 'progress_by_province':
      return provinceProgress(first, second, column);
    case 'covered_by_year':
      return coveredByYear(row, column);
    case 'target_outcomes':
      return targetOutcome(data, [first, second], column, reachedBy);
    case 'inaugurations_by_year':
      return inaugurationsOf(data, row, column);
    case 'region_status':
      return regionStatus(row, column);
    case 'batch_summary':
      return eventCell(row, column);
    case 'mpp_list':
      return mppCell(row, column);
    case 'nearest_mpps': {
      const codes = new Set(inaugurated.map(({ region_code }) => region_code));
      const { kilometres, rows } = nearestRegions(data.regions, codes, first)[Number(second) - 1]!;
      return { value: Math.round(kilometres), rows };
    }
    // A source is its own evidence, and so is a check of its address.
    case 'sources':
    case 'source_checks':
      return { ...plainRow(rowByKey(data, view, row), column), rows: [] };
    case 'corrections': {
      const { value, rows } = plainRow(rowByKey(data, view, row), column);
      // A change of only a definition or a wording has no source.
      return { value, rows: rows.filter((entry) => 'source_ids' in entry && entry.source_ids) };
    }
    case 'targets':
    case 'evaluations': {
      const found = plainRow(rowByKey(data, view, row), column);
      // A year is a name, written without a thousands separator.
      return column === 'year' ? { ...found, value: String(found.value) } : found;
    }
    case 'places':
    case 'regions':
    case 'region_codes':
    case 'underdeveloped':
    case 'services_offered':
    case 'service_limits':
    case 'policy_steps':
    case 'digital':
    case 'commitment_events':
      return plainRow(rowByKey(data, view, row), column);
    case 'commitment_outcomes':
      return commitmentOutcome(row, column);
    case 'milestones':
      return plainRow(
        data.milestones.find((m) => `${m.date} ${m.title_id}` === row),
        column,
      );
    case 'province_reports':
      return plainRow(
        data.province_reports.find((r) => `${r.province_code} ${r.as_of}` === row),
        column,
      );
    case 'latest_observation':
    case 'observations':
    case 'service_distribution':
    case 'service_histogram':
    case 'service_left_out':
      return serviceEvidence(data, view, row, column);
    case 'services_by_mpp':
    case 'services_by_province':
    case 'service_summary':
    case 'known_facts':
    case 'known_facts_by_province':
    case 'service_limits':
      return errandEvidence(data, view, row, column);
    default:
      return provenanceEvidence(data, view, row, column);
  }
}

/** What a target is measured by at the end of its year: its named places that count, or the official total. */
function reachedBy(day: string, named: string | null): ReturnType<typeof officialOn> {
  if (named === null) return officialOn(day);
  const rows = inaugurated.filter(
    (mpp) => named.split(';').includes(mpp.region_code) && countedOn(mpp) <= day,
  );
  return { date: rows.map(countedOn).toSorted().at(-1)!, total: rows.length, rows };
}

function islandGroup(id: string, column: string): Evidence {
  const codes = data.provinces
    .filter(({ island_group_id }) => island_group_id === id)
    .map(({ code }) => code);
  const regions = data.regions.filter(({ province_code }) => codes.includes(province_code));
  if (column === 'sort_order') return plainRow(rowByKey(data, 'island_groups', id), column);
  return coverage(regions, column);
}

/** A cell about an inauguration; the MPPs it names are those that name it. */
function eventCell(id: string, column: string): Evidence {
  const batch = data.batches.find((row) => row.id === id);
  const named = data.facilities.filter(({ batch_id }) => batch_id === id);
  if (column === 'listed') return count(named);
  if (column !== 'provinces') return plainRow(batch, column);
  return {
    value: new Set(named.map(({ region_code }) => region_code.slice(0, 2))).size,
    rows: named,
  };
}
