/**
 * Making drawings smaller without changing their look: paint attributes shared by many marks become a
 * rule of the style sheet, and attributes for scripts of the site's own pages are removed.
 */

interface Packed {
  /** The drawings, in the order given. */
  drawings: string[];
  /** The CSS rules of their classes. */
  rules: string;
}

/** Attributes that are CSS properties of the same name and value. */
const paint = new Set([
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-weight',
  'stroke',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
]);

/** The least number of uses from which a rule saves bytes. */
const WORTH = 4;

const TAG = /<([a-z]\w*)((?: [\w:-]+="[^"]*")+)(\/?)>/gi;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;

/** Packs the drawings of one page, as SVG text without classes on inner elements. */
export function packDrawings(drawings: readonly string[]): Packed {
  const classes = classesOf(drawings);
  return {
    drawings: drawings.map((drawing) =>
      drawing.replace(TAG, (_, name: string, attributes: string, end: string) => {
        const { painting, rest } = split(attributes);
        const named = name === 'svg' ? undefined : classes.get(painting);
        return `<${name}${rest}${named === undefined ? painting : ` class="${named}"`}${end}>`;
      }),
    ),
    rules: [...classes].map(([painting, name]) => `.${name}{${declarations(painting)}}`).join(''),
  };
}

/** A class for each frequent combination of paint attributes, in order of first use. */
function classesOf(drawings: readonly string[]): ReadonlyMap<string, string> {
  const marks = drawings.flatMap((drawing) => [...drawing.matchAll(TAG)]);
  const counts = new Map<string, number>();
  for (const [, name, attributes = ''] of marks) {
    const { painting } = split(attributes);
    if (name !== 'svg' && painting !== '') counts.set(painting, (counts.get(painting) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= WORTH);
  return new Map(often.map(([painting], index) => [painting, `p${index}`]));
}

/** The paint attributes of a mark, and the others without `data-` attributes. */
function split(attributes: string): { painting: string; rest: string } {
  const all = [...attributes.matchAll(ATTRIBUTE)];
  const those = (wanted: (name: string) => boolean): string =>
    all
      .filter(([, name = '']) => wanted(name))
      .map(([text]) => text)
      .join('');
  return {
    painting: those((name) => paint.has(name)),
    rest: those((name) => !paint.has(name) && !name.startsWith('data-')),
  };
}

function declarations(painting: string): string {
  return [...painting.matchAll(ATTRIBUTE)].map(([, name, value]) => `${name}:${value}`).join(';');
}
