/**
 * Drawings in fewer bytes, looking the same: what paints many marks alike is said once as a rule of
 * the style sheet, and notes that only scripts of the site's own pages read are left out.
 */

interface Packed {
  /** The drawings, in the order given. */
  drawings: string[];
  /** The rules of the classes that they now have. */
  rules: string;
}

/** Attributes that a style sheet can say just as well, in the same words. */
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

/** A rule costs bytes too: a painting that occurs less often stays where it is. */
const WORTH = 4;

const TAG = /<([a-z]\w*)((?: [\w:-]+="[^"]*")+)(\/?)>/gi;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;

/** Packs drawings that stand on one page, as SVG text; they have no classes but on the outermost. */
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

/** A class for each painting that occurs often, in the order of its first mark. */
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

/** The attributes of a mark that paint it, and the others without those for scripts. */
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
