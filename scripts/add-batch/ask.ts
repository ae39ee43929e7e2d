/** Asking for an inauguration one question at a time, each answer checked before the next. */
import { input, search, select } from '@inquirer/prompts';
import type { Column } from '../../src/data/columns.ts';
import type { BatchRequest, NewSource } from '../../src/data/edit/request.ts';
import { cellRefusals } from '../../src/data/edit/cell-refusals.ts';
import { formatRefusal, type Refusal } from '../../src/data/edit/refusal.ts';
import { governmentsOf } from '../../src/data/edit/region-names.ts';
import { regionRefusals } from '../../src/data/edit/request-regions.ts';
import { sourceRefusals } from '../../src/data/edit/request-sources.ts';
import { tables, type Dataset } from '../../src/data/tables/index.ts';

/** Where the questions are asked; the terminal unless told. */
export interface Terminal {
  input?: NodeJS.ReadableStream;
  output?: NodeJS.WritableStream;
}

const { batches, dataset: collection, sources: sourceTable } = tables;

/** Asks everything an inauguration needs. Rejects when the person breaks off. */
export async function askForBatch(
  dataset: Dataset,
  terminal: Terminal = {},
): Promise<BatchRequest> {
  const cell = (message: string, column: Column<unknown>, initial = ''): Promise<string> =>
    input(
      {
        message,
        validate: (value) => verdict(cellRefusals('jawaban / answer', value, column)),
        ...(initial !== '' && { default: initial }),
      },
      terminal,
    );
  const { columns } = batches;
  const date = await cell('Tanggal acara / date (2025-12-15)', columns.date);
  const collectedUntil = await askReach(date, dataset, cell);
  const regions = await askRegions(dataset, terminal);
  const count = await cell(
    'Jumlah MPP menurut sumber / number of MPPs',
    columns.count,
    String(regions.length),
  );
  const mode = await select(
    { message: 'Cara / how', choices: [...(columns.mode.allowed ?? [])] },
    terminal,
  );
  const optional = ' (Enter bila tidak disebut / when not stated)';
  return {
    id: '',
    date,
    count,
    mode,
    total: await cell(
      `Jumlah nasional sesudahnya / national total after it${optional}`,
      columns.cumulative_total,
    ),
    officiant: await cell(`Diresmikan oleh / officiant${optional}`, columns.officiant),
    roleId: await cell(
      `Jabatannya / their office in Indonesian${optional}`,
      columns.officiant_role_id,
    ),
    roleEn: await cell(
      `Jabatannya dalam bahasa Inggris / in English${optional}`,
      columns.officiant_role_en,
    ),
    venue: await cell(`Tempat / venue${optional}`, columns.venue),
    evidence: 'ceremony',
    noteId: await cell(`Catatan / note in Indonesian${optional}`, columns.note_id),
    noteEn: await cell(
      `Catatan dalam bahasa Inggris / note in English${optional}`,
      columns.note_en,
    ),
    regions,
    collectedUntil,
    ...(await askSource(dataset, terminal, cell)),
  };
}

type AskCell = (message: string, column: Column<unknown>) => Promise<string>;

async function askReach(date: string, dataset: Dataset, cell: AskCell): Promise<string> {
  if (date <= (dataset.dataset[0]?.collected_until ?? '')) return '';
  return cell(
    'Sumber diperiksa sampai / sources checked until',
    collection.columns.collected_until,
  );
}

const DONE = '';

/** Asks for regions by searching their names, until the person has named all. */
async function askRegions(dataset: Dataset, terminal: Terminal): Promise<string[]> {
  const choices = regionChoices(dataset);
  const regions: string[] = [];
  for (;;) {
    const done = regions.length > 0 ? [{ name: 'Selesai / done', value: DONE }] : [];
    const code = await search(
      {
        message: `Daerah ke-${regions.length + 1} / region ${regions.length + 1}`,
        source: (term = '') => [
          ...(term === '' ? done : []),
          ...matching(term, choices).filter(({ value }) => !regions.includes(value)),
        ],
      },
      terminal,
    );
    if (code === DONE) return regions;
    regions.push(code);
  }
}

interface RegionChoice {
  name: string;
  value: string;
  /** Why it cannot be chosen, or false. */
  disabled: string | false;
}

function regionChoices(dataset: Dataset): RegionChoice[] {
  return governmentsOf(dataset).map(({ name, code }) => ({
    name: `${name} (${code})`,
    value: code,
    disabled:
      regionRefusals([code], dataset).length > 0 && '(sudah diresmikan / inaugurated already)',
  }));
}

/** The choices whose name has the term, those in which it comes early first. */
function matching(term: string, choices: readonly RegionChoice[]): RegionChoice[] {
  const place = ({ name }: RegionChoice): number => name.toLowerCase().indexOf(term.toLowerCase());
  return choices.filter((each) => place(each) !== -1).toSorted((a, b) => place(a) - place(b));
}

async function askSource(
  dataset: Dataset,
  terminal: Terminal,
  cell: AskCell,
): Promise<Pick<BatchRequest, 'sources' | 'newSource'>> {
  const known = new Set(dataset.sources.map(({ id }) => id));
  const id = await input(
    {
      message: 'Kunci sumber, lama atau baru / key of the source, known or new',
      validate: (value) => verdict(cellRefusals('jawaban / answer', value, sourceTable.columns.id)),
    },
    terminal,
  );
  if (known.has(id)) return { sources: [id], newSource: null };
  const { columns } = sourceTable;
  const newSource: NewSource = {
    id,
    url: await cell('Alamat web / web address', columns.url),
    outlet: await cell('Media atau lembaga / outlet', columns.outlet),
    title: await cell('Judul / title', columns.title),
    published: await cell('Tanggal terbit / published', columns.published),
  };
  const refusals = sourceRefusals({ sources: [], newSource }, dataset);
  if (refusals.length === 0) return { sources: [], newSource };
  console.error(refusals.map(formatRefusal).join('\n'));
  return askSource(dataset, terminal, cell);
}

function verdict(refusals: readonly Refusal[]): true | string {
  const [first] = refusals;
  if (!first) return true;
  // Whoever types has no spreadsheet to be warned of.
  const { field, value, expected, nearest = [] } = first;
  return formatRefusal({ field, value, expected, nearest });
}
