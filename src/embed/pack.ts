/**
 * Making drawings smaller without changing their look, and safe where a policy blocks the style sheet:
 * colours of the theme become classes, beside the light colour as an attribute, so that without the
 * style sheet a line is no filled area and a tile keeps the colour of its status. Attributes for scripts
 * of the site's own pages are removed.
 */

interface Packed {
  /** The drawings, in the order given. */
  drawings: string[];
  /** The CSS rules of their classes. */
  rules: string;
}

/** Attributes of colours, which are CSS properties of the same name and value. */
const paint = new Set(['fill', 'stroke']);

/** Others that join the colours in a class, because a drawing without them says the same. */
const cosmetic = new Set(['stroke-width', 'stroke-linejoin', 'stroke-opacity', 'font-weight']);

const TAG = /<([a-z]\w*)((?: [\w:-]+="[^"]*")+)(\/?)>/gi;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;

/** Packs the drawings of one page; `light` replaces each variable by its colour in the light theme. */
export function packDrawings(
  drawings: readonly string[],
  light: (paint: string) => string,
): Packed {
  const classes = classesOf(drawings);
  return {
    drawings: drawings.map((drawing) =>
      drawing.replace(TAG, (_, name: string, attributes: string, end: string) => {
        const { themed, looks, rest } = split(attributes);
        if (themed === '') return `<${name}${rest}${looks}${end}>`;
        const given = rest + light(themed);
        return `<${name}${withClass(given, classes.get(themed + looks)!)}${end}>`;
      }),
    ),
    rules: [...classes].map(([key, name]) => `.${name}{${declarations(key)}}`).join(''),
  };
}

/** Adds a class to attributes, which may have one already; of two attributes browsers read the first. */
function withClass(attributes: string, name: string): string {
  const own = / class="([^"]*)"/;
  return own.test(attributes)
    ? attributes.replace(own, ` class="$1 ${name}"`)
    : `${attributes} class="${name}"`;
}

/** A class for each combination of themed attributes, in order of first use. */
function classesOf(drawings: readonly string[]): ReadonlyMap<string, string> {
  const marks = drawings.flatMap((drawing) => [...drawing.matchAll(TAG)]);
  const all = marks.map(([, , attributes = '']) => split(attributes));
  const used = all.flatMap(({ themed, looks }) => (themed === '' ? [] : [themed + looks]));
  return new Map([...new Set(used)].map((key, index) => [key, `p${index}`]));
}

/** Colours of the theme, what joins them in a class, and the other attributes without `data-`. */
interface Split {
  themed: string;
  looks: string;
  rest: string;
}

function split(attributes: string): Split {
  const parts: Split = { themed: '', looks: '', rest: '' };
  for (const [text, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (paint.has(name) && value.includes('var(')) parts.themed += text;
    else if (cosmetic.has(name)) parts.looks += text;
    else if (!name.startsWith('data-')) parts.rest += text;
  }
  return parts;
}

function declarations(painting: string): string {
  return [...painting.matchAll(ATTRIBUTE)].map(([, name, value]) => `${name}:${value}`).join(';');
}
