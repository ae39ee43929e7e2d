/** The recount of the outcome of commitments, from the rows of the CSVs. */
import { lastDay } from '../../../src/data/partial-date.ts';
import { data, mppOf, type Evidence, type Facility } from './covered.ts';

/** A signatory with the MPP of the region or province, which another government may run. */
interface Signatory {
  row: object;
  code: string;
  mpp: Facility | undefined;
}

/** A cell of the view `commitment_outcomes`; the rows are the event, its signatories and their MPPs. */
export function commitmentOutcome(id: string, column: string): Evidence {
  const event = data.commitment_events.find((row) => row.id === id)!;
  if (column === 'signatories') return { value: event.signatories, rows: [event] };
  if (column === 'as_of') return { value: data.dataset[0]!.newest_page, rows: [event] };
  const signed = data.commitments
    .filter(({ event_id }) => event_id === id)
    .map((row): Signatory => ({ row, code: row.region_code, mpp: mppIn(row.region_code) }));
  const counted = signed.filter((each) => isCounted(each, column, event.signed_on));
  const mpps = counted.flatMap(({ mpp }) => mpp ?? []);
  return { value: counted.length, rows: [event, ...signed.map(({ row }) => row), ...mpps] };
}

function isCounted({ code, mpp }: Signatory, column: string, signedOn: string): boolean {
  const own = mpp?.region_code === code;
  switch (column) {
    case 'named_signatories':
      return true;
    case 'named_inaugurated':
      return own && mpp.status === 'inaugurated';
    case 'named_before':
      return own && mpp.inaugurated_on !== null && lastDay(mpp.inaugurated_on) < signedOn;
    case 'named_served':
      return mpp !== undefined && !own;
    case 'named_none':
      return mpp === undefined;
    default:
      return own && column === `named_${mpp.status}`;
  }
}

/** The MPP that a province runs, or that covers a region or prepares to; undefined where none is found. */
function mppIn(code: string): Facility | undefined {
  const region = data.regions.find((row) => row.code === code);
  if (region) return mppOf(region)?.mpp;
  return data.facilities.find(({ region_code }) => region_code === code);
}
