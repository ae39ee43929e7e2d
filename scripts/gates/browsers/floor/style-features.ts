/**
 * The features of style sheets that decide the browser floor. Every at-rule, pseudo-class, function and
 * unit of a style sheet must be in a list here, so that a new one is noticed and gets its versions. A
 * browser ignores a property that it does not know, and conditions of @supports, so these are not listed.
 */
import { younger, type Versions } from './versions.ts';

/** Features that every browser of the last ten years has. */
const OLD: ReadonlySet<string> = new Set(
  (
    '@media @supports @font-face @page @bottom-left @bottom-right ' +
    ':hover :root :empty :last-child :first-child :only-child :first-of-type :active :focus :target ' +
    ':checked :enabled :disabled :not( :nth-child( :link :visited :lang( :before :after ' +
    ':first-letter ::before ::after ::placeholder ::-webkit-details-marker ::first-letter ' +
    'var( not( calc( minmax( attr( repeat( url( local( format( counter( nth-child( translate( rotate( scale( ' +
    'linear-gradient( repeating-linear-gradient( rgb( rgba( selector( cubic-bezier( steps( ' +
    'rem px em vw vh vmin vmax fr deg pt mm cm in s ms ch'
  ).split(' '),
);

/** The first versions with a younger feature. */
const YOUNGER: Readonly<Record<string, Versions>> = {
  'min(': [79, 75, 11.1],
  'max(': [79, 75, 11.1],
  'clamp(': [79, 75, 13.1],
  'inset(': [55, 54, 10],
  ':is(': [88, 78, 14],
  'is(': [88, 78, 14],
  ':where(': [88, 78, 14],
  ':focus-visible': [86, 85, 15.4],
  ':focus-within': [60, 52, 10.1],
  'width<=': [104, 63, 16.4],
  '@container': [105, 110, 16],
  cqw: [105, 110, 16],
  cqi: [105, 110, 16],
  ':has(': [105, 121, 15.4],
  'has(': [105, 121, 15.4],
  dvh: [108, 101, 15.4],
  lh: [109, 120, 16.4],
};

/** Younger features without which the sheet has another rule, or a reader misses nothing, and why. */
const WITH_FALLBACK: Readonly<Record<string, string>> = {
  ':popover-open': 'only where @supports has it; else the panel folds',
  '::details-content': 'only where @supports has it; else folds open without a movement',
  'color-mix(': 'a plain colour is before it',
  'light-dark(': 'the colour of the tile map is before it',
  scripting: 'space is kept for what scripts add; else it moves once',
};

/** What has no features in it: comments, texts, addresses, colours by digits. */
const OPAQUE = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|#[\da-f]{3,8}\b/gi;
const ADDRESS = /url\([^)]*\)/g;

/** Returns the features of a style sheet, each once, as the lists above write them. */
export function styleFeatures(css: string): string[] {
  const text = css.replaceAll(OPAQUE, '').replaceAll(ADDRESS, 'url()');
  // A part that ends in { is an at-rule or a selector, any other a declaration.
  const found = [...text.matchAll(/([^{};]+)([{};])/g)].flatMap(([, part, end]) =>
    end === '{' || part!.trim().startsWith('@') ? inPrelude(part!.trim()) : inDeclaration(part!),
  );
  return [...new Set(found)];
}

function inPrelude(prelude: string): string[] {
  if (!prelude.startsWith('@')) return prelude.match(/::?[a-z-]+\(?/g) ?? [];
  const rule = /^@[a-z-]+/.exec(prelude)![0];
  const range = /[<>]/.test(prelude) ? ['width<='] : [];
  const scripting = prelude.includes('(scripting') ? ['scripting'] : [];
  return [rule, ...range, ...scripting];
}

function inDeclaration(declaration: string): string[] {
  const value = declaration.slice(declaration.indexOf(':') + 1);
  const functions = value.match(/[a-z][a-z-]*\(/g) ?? [];
  const units = [...value.matchAll(/(?<![\w-])[+-]?[\d.]+([a-z]+)/g)].map(([, unit]) => unit!);
  return [...functions, ...units];
}

/** Returns the faults of a style sheet: features in no list, and those younger than the promised versions. */
export function styleFaults(css: string, promise: Versions): string[] {
  return styleFeatures(css).flatMap((feature) => {
    if (OLD.has(feature) || feature in WITH_FALLBACK) return [];
    const versions = YOUNGER[feature];
    if (versions === undefined) return [`${feature} is in no list of features`];
    return younger(versions, promise).map((browser) => `${feature} needs ${browser}`);
  });
}
