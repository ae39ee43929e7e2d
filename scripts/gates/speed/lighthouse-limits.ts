/** What Lighthouse must find on each kind of page; the limits of the gate, and figures of a run. */
import type { Figure, Unit, Words } from '../../../src/quality/results.ts';
import { atLeast, atMost, reported } from '../gate.ts';

/** The measures that are taken from a run of Lighthouse. */
export type Measure =
  | 'performance'
  | 'accessibility'
  | 'best-practices'
  | 'seo'
  | 'largest-contentful-paint'
  | 'cumulative-layout-shift'
  | 'total-blocking-time';

/** The value of each measure: points from 0 to 100, milliseconds, and a share of layout shift. */
export type Measured = Readonly<Record<Measure, number>>;

const WORDS: Readonly<Record<Measure, [words: Words, unit: Unit]>> = {
  performance: [{ id: 'kinerja', en: 'performance' }, 'points'],
  accessibility: [{ id: 'aksesibilitas', en: 'accessibility' }, 'points'],
  'best-practices': [{ id: 'praktik terbaik', en: 'best practices' }, 'points'],
  seo: [{ id: 'SEO', en: 'SEO' }, 'points'],
  'largest-contentful-paint': [
    { id: 'isi terbesar tampil (LCP)', en: 'largest paint (LCP)' },
    'milliseconds',
  ],
  'cumulative-layout-shift': [
    { id: 'pergeseran tata letak (CLS)', en: 'layout shift (CLS)' },
    'shift',
  ],
  'total-blocking-time': [
    { id: 'waktu terhalang (TBT)', en: 'blocking time (TBT)' },
    'milliseconds',
  ],
};

/** All measures, in the order in which they are shown. */
export const measures = Object.keys(WORDS) as Measure[];

/** The kind of a page, which decides its limits. */
type Kind = 'reading' | 'tool' | 'unlisted';

/** Pages that ask not to be indexed, because they are shown in the place of others. */
const UNLISTED: readonly string[] = ['/404.html', '/luring/'];

/** The tools of the explorer load more than reading pages. */
function kindOf(path: string): Kind {
  if (UNLISTED.includes(path)) return 'unlisted';
  return path.startsWith('/jelajah/') ? 'tool' : 'reading';
}

/** Returns the figures of a page; a measure without a limit for its kind is only reported. */
export function lighthouseFigures(name: Words, path: string, found: Measured): Figure[] {
  const kind = kindOf(path);
  return measures.map((measure) => {
    const [words, unit] = WORDS[measure];
    const what = { id: `${name.id}, ${words.id}`, en: `${name.en}, ${words.en}` };
    return figureOf(measure, kind, [what, path, found[measure]], unit);
  });
}

function figureOf(
  measure: Measure,
  kind: Kind,
  [what, where, value]: [Words, string, number],
  unit: Unit,
): Figure {
  if (measure === 'seo' && kind === 'unlisted') return reported(what, where, value, unit);
  if (unit === 'points') {
    const least = measure !== 'performance' ? 100 : kind === 'tool' ? 90 : 98;
    return atLeast(what, where, value, least, unit);
  }
  if (kind === 'tool') return reported(what, where, value, unit);
  return atMost(what, where, value, MOST[measure] ?? 0, unit);
}

const MOST: Partial<Record<Measure, number>> = {
  'largest-contentful-paint': 1500,
  'cumulative-layout-shift': 0.01,
  'total-blocking-time': 50,
};
