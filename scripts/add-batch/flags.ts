/** Parses the flags of data:add-batch into a request. */
import { parseArgs } from 'node:util';
import type { BatchRequest } from '../../src/data/edit/request.ts';
import { DATA_FOLDER } from '../../src/data/folder.ts';

/** A parsed call of the command. */
export interface Call {
  /** The folder of CSVs to add to. */
  folder: string;
  /** Whether to report changes without writing them. */
  dryRun: boolean;
  help: boolean;
  /** Null when no flag describes an inauguration. */
  request: BatchRequest | null;
}

const text = { type: 'string', default: '' } as const;
const texts = { type: 'string', multiple: true, default: [] as string[] } as const;

/** Parses the flags with their defaults. */
function parse(args: readonly string[]) {
  const options = {
    date: text,
    count: text,
    mode: text,
    region: texts,
    source: texts,
    total: text,
    officiant: text,
    'role-id': text,
    'role-en': text,
    venue: text,
    evidence: { type: 'string', default: 'ceremony' },
    'note-id': text,
    'note-en': text,
    id: text,
    'new-source': text,
    url: text,
    outlet: text,
    title: text,
    published: text,
    'collected-until': text,
    data: { type: 'string', default: DATA_FOLDER },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  return parseArgs({ args: [...args], options }).values;
}

type Values = ReturnType<typeof parse>;

/** Flags about how to run, which do not describe an inauguration. */
const WAYS = ['--data', '--dry-run', '--help'];

/** Reads the flags. Throws when one is unknown or has no value. */
export function readFlags(args: readonly string[]): Call {
  const values = parse(args);
  const said = args.filter((arg) => arg.startsWith('--')).map((arg) => arg.split('=')[0] ?? '');
  const describesBatch = said.some((flag) => !WAYS.includes(flag));
  return {
    folder: values.data,
    dryRun: values['dry-run'],
    help: values.help,
    request: describesBatch ? requestOf(values) : null,
  };
}

function requestOf(values: Values): BatchRequest {
  const { id, date, count, mode, total, officiant, venue, evidence } = values;
  return {
    ...{ id, date, count, mode, total, officiant, venue, evidence },
    roleId: values['role-id'],
    roleEn: values['role-en'],
    noteId: values['note-id'],
    noteEn: values['note-en'],
    regions: values.region,
    sources: values.source.flatMap((ids) => ids.split(';')),
    newSource: newSourceOf(values),
    collectedUntil: values['collected-until'],
  };
}

function newSourceOf(values: Values): BatchRequest['newSource'] {
  const { 'new-source': id, url, outlet, title, published } = values;
  const isTold = [id, url, outlet, title, published].some((value) => value !== '');
  return isTold ? { id, url, outlet, title, published } : null;
}

/** The help text, in both languages. */
export const usage = `npm run data:add-batch                 bertanya satu per satu / asks one by one
npm run data:add-batch -- <flags>      tanpa bertanya / without asking

Wajib / required
  --date 2025-12-15          tanggal acara / date of the event (2025-12 or 2025 where the day is unknown)
  --count 3                  jumlah MPP menurut sumber / number of MPPs, as the source says
  --mode joint               onsite, virtual, joint, unknown
  --region "Kota Malang"     sekali untuk tiap daerah; Kabupaten atau Kota wajib disebut, atau kodenya
                             once for each region; Kabupaten or Kota must be said, or a code
  --source <id>              sumber yang sudah ada / a source of sources.csv (once for each), or a new one:
  --new-source <id> --url <address> --outlet <name> --title <title> --published 2025-12-15

Bila disebut sumber / where the source says so
  --total 305                jumlah nasional sesudahnya / national total after it
  --officiant, --role-id, --role-en, --venue
  --note-id, --note-en       catatan dalam kedua bahasa / note in both languages
  --evidence ceremony        ceremony, counted, inferred
  --collected-until <date>   sumber diperiksa sampai / sources checked until
  --id <key>                 bila ada acara lain yang sama / where another event has the same key

  --data <folder>            berkas CSV lain / other CSVs than those of data/
  --dry-run                  hanya menunjukkan / only shows what would change`;
