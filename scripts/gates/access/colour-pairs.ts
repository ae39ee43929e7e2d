/** The colours of both themes in pairs: text on grounds, edges of shapes, statuses and steps of maps. */
import type { Figure, Words } from '../../../src/quality/results.ts';
import { palette, type Theme } from '../../../src/images/palette.ts';
import { atLeast, reported } from '../gate.ts';
import { contrast, difference, visions, type Vision } from './colours.ts';

const THEMES: Readonly<Record<Theme, Words>> = {
  light: { id: 'terang', en: 'light' },
  dark: { id: 'gelap', en: 'dark' },
};

const SIGHT: Readonly<Record<Vision, Words>> = {
  usual: { id: 'penglihatan biasa', en: 'usual sight' },
  protanopia: { id: 'protanopia', en: 'protanopia' },
  deuteranopia: { id: 'deuteranopia', en: 'deuteranopia' },
  tritanopia: { id: 'tritanopia', en: 'tritanopia' },
};

/** Text colours with the grounds on which the style sheets put them. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'surface', 'accent-soft', 'warn-soft'],
  'ink-soft': ['paper', 'surface', 'accent-soft', 'warn-soft'],
  accent: ['paper', 'surface', 'accent-soft'],
  'accent-strong': ['paper', 'surface', 'accent-soft'],
  warn: ['paper', 'surface', 'warn-soft'],
  'on-accent': ['accent', 'accent-strong'],
};

/** Colours by which a shape is recognised: the focus, and the edge or fill of each status that is a fact. */
const SHAPES = ['focus', 'status-inaugurated', 'status-operating', 'warn'];

/** Where tiles of two statuses touch, and the one has no edge of another colour. */
const TOUCHING: readonly Pair[] = [['status-operating', 'status-none']];

/** Fills of what is not a finding, and those that are told apart by a sign, so that the contrast is only reported. */
const REPORTED: readonly Pair[] = [
  ...onGrounds(['status-none']),
  ['status-operating', 'status-inaugurated'],
];

/** The fills of statuses: what is in preparation is an outline on the ground. */
const STATUSES = ['status-inaugurated', 'status-operating', 'status-none', 'paper'];
const STEPS = [1, 2, 3, 4, 5].map((step) => `seq-${step}`);

type Pair = readonly [one: string, other: string];

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what is not text. */
const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;
/** Three times the difference that is hardly noticed. */
const APART = 0.06;

/** A look-up of the value of a colour variable, without its dashes. */
type Colours = (name: string) => string;

/** Returns the figures of a theme; another palette can be given for a trial. */
export function colourFigures(theme: Theme, values = palette(theme)): Figure[] {
  const colours = (name: string): string => {
    const value = values.get(`--${name}`);
    if (value === undefined) throw new Error(`src/styles/tokens.css has no --${name} (${theme}).`);
    return value;
  };
  return [
    ...Object.entries(TEXTS).flatMap(([text, grounds]) =>
      grounds.map((ground) => contrastFigure([text, ground], theme, colours, TEXT_CONTRAST)),
    ),
    ...[...onGrounds(SHAPES), ...TOUCHING].map((pair) =>
      contrastFigure(pair, theme, colours, SHAPE_CONTRAST),
    ),
    ...REPORTED.map((pair) => contrastFigure(pair, theme, colours, null)),
    ...(['usual', ...visions] as const).flatMap((vision) => [
      closest('statuses', pairsOf(STATUSES), theme, colours, vision),
      closest('steps', neighbours(STEPS), theme, colours, vision),
    ]),
  ];
}

function onGrounds(names: readonly string[]): Pair[] {
  return names.flatMap((name) => ['paper', 'surface'].map((ground): Pair => [name, ground]));
}

function pairsOf(names: readonly string[]): Pair[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other): Pair => [one, other]));
}

function neighbours(names: readonly string[]): Pair[] {
  return names.slice(1).map((name, at): Pair => [names[at]!, name]);
}

function contrastFigure(
  [one, other]: Pair,
  theme: Theme,
  colours: Colours,
  least: number | null,
): Figure {
  const value = Math.floor(contrast(colours(one), colours(other)) * 100) / 100;
  const { id, en } = THEMES[theme];
  const what = { id: `Kontras, tampilan ${id}`, en: `Contrast, ${en} theme` };
  const where = `--${one} / --${other}`;
  return least === null
    ? reported(what, where, value, 'ratio')
    : atLeast(what, where, value, least, 'ratio');
}

/** The two colours of a group that look most alike. */
function closest(
  group: 'statuses' | 'steps',
  pairs: readonly Pair[],
  theme: Theme,
  colours: Colours,
  vision: Vision,
): Figure {
  const all = pairs.map(([one, other]) => ({
    where: `--${one} / --${other}`,
    value: Math.floor(difference(colours(one), colours(other), vision) * 1000) / 1000,
  }));
  const { where, value } = all.reduce((a, b) => (b.value < a.value ? b : a));
  const words =
    group === 'statuses'
      ? { id: 'Beda status', en: 'Difference of statuses' }
      : { id: 'Beda tingkat', en: 'Difference of steps' };
  const what = {
    id: `${words.id}, ${THEMES[theme].id}, ${SIGHT[vision].id}`,
    en: `${words.en}, ${THEMES[theme].en}, ${SIGHT[vision].en}`,
  };
  return atLeast(what, where, value, APART, 'shift');
}
