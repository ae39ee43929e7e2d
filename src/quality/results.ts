/** What the gates of the last runs measured: the shape of `quality/results.json`, read and written. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file that `npm run gates` writes and the page about quality shows; it is committed. */
const RESULTS_FILE = join(process.cwd(), 'quality', 'results.json');

const words = z.object({ id: z.string().min(1), en: z.string().min(1) });

const unit = z.enum([
  'bytes',
  'count',
  'megabytes',
  'milliseconds',
  'perSecond',
  'percent',
  'points',
  'ratio',
  'seconds',
  'shift',
]);

const figure = z.object({
  what: words,
  where: z.string(),
  value: z.number(),
  limit: z.number().nullable(),
  bound: z.enum(['at most', 'at least']),
  unit,
});

const result = z.object({
  gate: z.string().regex(/^[a-z][a-z-]*$/),
  name: words,
  about: words,
  outcome: z.enum(['passed', 'failed', 'skipped']),
  reason: words.nullable(),
  figures: z.array(figure),
  faults: z.array(z.string()),
  run: z.object({
    date: z.iso.date(),
    commit: z.string().regex(/^[0-9a-f]{7,40}$/),
    machine: z.string().min(1),
  }),
});

const results = z.object({ results: z.array(result) });

/** A text in both languages. */
export type Words = z.infer<typeof words>;

/** The unit of a figure; its words are in the messages of the page. */
export type Unit = z.infer<typeof unit>;

/**
 * One measured number: what was measured, where (an address of the site, a file, or a browser), and its
 * limit, which is null where the number is only reported.
 */
export type Figure = z.infer<typeof figure>;

/**
 * The result of one gate: figures and faults of a run, or the reason for which it was skipped. A fault
 * is one line that names what is wrong and where. The run has the day, the commit and the machine.
 */
export type GateResult = z.infer<typeof result>;

/** Returns the results in a file, none if it does not exist. Throws where the file has another shape. */
export function readResults(file: string = RESULTS_FILE): GateResult[] {
  if (!existsSync(file)) return [];
  return results.parse(JSON.parse(readFileSync(file, 'utf8'))).results;
}

/** Writes results to a file. Throws where they have another shape than `readResults` accepts. */
export function writeResults(all: readonly GateResult[], file: string = RESULTS_FILE): void {
  writeFileSync(file, `${JSON.stringify(results.parse({ results: all }), null, 2)}\n`);
}

/** Whether a figure is within its limit; a figure without limit always is. */
export function isWithin({ value, limit, bound }: Figure): boolean {
  if (limit === null) return true;
  return bound === 'at most' ? value <= limit : value >= limit;
}
