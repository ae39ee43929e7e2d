/** Asks for an inauguration one question at a time and checks each answer before the next question. */
import type { Column } from '../../src/data/columns.ts';
import type { BatchRequest, NewSource } from '../../src/data/edit/request.ts';
import { cellRefusals } from '../../src/data/edit/cell-refusals.ts';
import { formatRefusal } from '../../src/data/edit/refusal.ts';
import { sourceRefusals } from '../../src/data/edit/request-sources.ts';
import { tables, type Dataset } from '../../src/data/tables/index.ts';
import { askRegions } from './ask-regions.ts';
import { withQuestions, type Questions, type Terminal } from './terminal.ts';

const { batches, dataset: collection, sources: sourceTable } = tables;

/** Asks for everything an inauguration needs. Rejects with `BrokenOff` when the person ends the questions. */
export function askForBatch(
  dataset: Dataset,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<BatchRequest> {
  return withQuestions(terminal, (questions) => askAll(dataset, questions));
}

async function askAll(dataset: Dataset, questions: Questions): Promise<BatchRequest> {
  const cell: AskCell = (message, column, initial) =>
    questions.ask(message, complaintAbout(column), initial);
  const { columns } = batches;
  const date = await cell('Tanggal acara / date (2025-12-15)', columns.date);
  const collectedUntil = await askReach(date, dataset, cell);
  const regions = await askRegions(dataset, questions);
  const count = await cell(
    'Jumlah MPP menurut sumber / number of MPPs',
    columns.count,
    String(regions.length),
  );
  const modes = columns.mode.allowed ?? [];
  const mode = await cell(`Cara / how (${modes.join(', ')})`, columns.mode, modes[0]);
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
    ...(await askSource(dataset, questions, cell)),
  };
}

type AskCell = (message: string, column: Column<unknown>, initial?: string) => Promise<string>;

async function askReach(date: string, dataset: Dataset, cell: AskCell): Promise<string> {
  if (date <= (dataset.dataset[0]?.collected_until ?? '')) return '';
  return cell(
    'Sumber diperiksa sampai / sources checked until',
    collection.columns.collected_until,
  );
}

async function askSource(
  dataset: Dataset,
  questions: Questions,
  cell: AskCell,
): Promise<Pick<BatchRequest, 'sources' | 'newSource'>> {
  const known = new Set(dataset.sources.map(({ id }) => id));
  const id = await cell(
    'Kunci sumber, lama atau baru / key of the source, known or new',
    sourceTable.columns.id,
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
  questions.say(refusals.map(formatRefusal).join('\n'));
  return askSource(dataset, questions, cell);
}

/** What is wrong with an answer for a column; undefined when it is valid. */
function complaintAbout(column: Column<unknown>): (answer: string) => string | undefined {
  return (answer) => {
    const [first] = cellRefusals('jawaban / answer', answer, column);
    if (!first) return undefined;
    // The answer was typed, so the warning about spreadsheets does not apply.
    const { field, value, expected, nearest = [] } = first;
    return formatRefusal({ field, value, expected, nearest });
  };
}
