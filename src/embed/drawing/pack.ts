/**
 * Making drawings smaller without changing their look, and safe where a policy blocks the style sheet:
 * colours of the theme become classes, beside the light colour as an attribute, so that without the
 * style sheet a line is no filled area and a tile keeps the colour of its status. Attributes for scripts
 * of the site's own pages are removed.
 */
import { tokensOf, withAttributes, type DrawingAttribute, type StartTag } from './tags.ts';

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

/** A class for attributes of a tag: its name, and its declarations as CSS. */
interface PaintClass {
  name: string;
  declarations: string;
}

/** Packs the drawings of one page; `light` replaces each variable by its colour in the light theme. */
export function packDrawings(
  drawings: readonly string[],
  light: (paint: string) => string,
): Packed {
  const classes = classesOf(drawings);
  return {
    drawings: drawings.map((drawing) =>
      withAttributes(drawing, ({ attributes }) => packed(split(attributes), classes, light)),
    ),
    rules: [...classes.values()]
      .map(({ name, declarations }) => `.${name}{${declarations}}`)
      .join(''),
  };
}

/** The text of packed attributes. Of two classes browsers read the first, so an own one gets both. */
function packed(
  { themed, looks, rest }: Split,
  classes: ReadonlyMap<string, PaintClass>,
  light: (paint: string) => string,
): string {
  if (themed.length === 0) return written([...rest, ...looks]);
  const { name } = classes.get(written([...themed, ...looks]))!;
  const own = rest.find((attribute) => attribute.name === 'class');
  const given = rest.map((each) => (each === own ? ` class="${each.value} ${name}"` : each.text));
  return `${given.join('')}${light(written(themed))}${own ? '' : ` class="${name}"`}`;
}

/** A class for each combination of themed attributes, by their text, in order of first use. */
function classesOf(drawings: readonly string[]): ReadonlyMap<string, PaintClass> {
  const classes = new Map<string, PaintClass>();
  const tags = drawings
    .flatMap(tokensOf)
    .filter((token): token is StartTag => token.kind === 'start');
  for (const { themed, looks } of tags.map(({ attributes }) => split(attributes))) {
    const all = [...themed, ...looks];
    if (themed.length === 0 || classes.has(written(all))) continue;
    const declarations = all.map(({ name, value }) => `${name}:${value}`).join(';');
    classes.set(written(all), { name: `p${classes.size}`, declarations });
  }
  return classes;
}

/** Colours of the theme, what joins them in a class, and the other attributes without `data-`. */
interface Split {
  themed: DrawingAttribute[];
  looks: DrawingAttribute[];
  rest: DrawingAttribute[];
}

function split(attributes: readonly DrawingAttribute[]): Split {
  const parts: Split = { themed: [], looks: [], rest: [] };
  for (const attribute of attributes) {
    const { name, value } = attribute;
    if (paint.has(name) && value.includes('var(')) parts.themed.push(attribute);
    else if (cosmetic.has(name)) parts.looks.push(attribute);
    else if (!name.startsWith('data-')) parts.rest.push(attribute);
  }
  return parts;
}

function written(attributes: readonly DrawingAttribute[]): string {
  return attributes.map(({ text }) => text).join('');
}
