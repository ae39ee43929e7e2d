/** The features of scripts that decide the browser floor: syntax by esbuild, functions by a list. */
import { transform } from 'esbuild';
import { browsers, younger, type Versions } from './versions.ts';

/** Functions that a browser near the floor may lack, with the first versions that have them. */
const FUNCTIONS: readonly (readonly [use: RegExp, versions: Versions])[] = [
  [/\.findLast(?:Index)?\(/, [97, 104, 15.4]],
  [/\bObject\.hasOwn\b/, [93, 92, 15.4]],
  [/\bstructuredClone\(/, [98, 94, 15.4]],
  [/\bnew DecompressionStream\b/, [80, 113, 16.4]],
  [/\.to(?:Sorted|Reversed|Spliced)\(/, [110, 115, 16]],
  [/\b(?:Object|Map)\.groupBy\b/, [117, 119, 17.4]],
  [/\bPromise\.withResolvers\b/, [119, 121, 17.4]],
  [/\bPromise\.try\b/, [128, 134, 18.2]],
  [/\bArray\.fromAsync\b/, [121, 115, 16.4]],
  [/\bURL\.canParse\b/, [120, 115, 17]],
  [/\bURL\.parse\b/, [126, 126, 18]],
  [/\bAbortSignal\.any\b/, [116, 124, 17.4]],
  [/\.(?:isWellFormed|toWellFormed)\(/, [111, 119, 16.4]],
  [/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, [122, 127, 17]],
  [/\bIterator\.(?:from|prototype)\b/, [122, 131, 18.4]],
  [/\bRegExp\.escape\b/, [136, 134, 18.2]],
  [/\.checkVisibility\(/, [105, 106, 17.4]],
  [/\.(?:showPopover|togglePopover)\(/, [114, 125, 17]],
  [/\.startViewTransition\(/, [111, 144, 18]],
];

/**
 * Returns the faults of a script: syntax that esbuild would have to rewrite or cannot write for the
 * promised versions, and younger functions. `added` matches functions that the site adds itself.
 */
export async function scriptFaults(
  code: string,
  promise: Versions,
  added = /\.to(?:Sorted|Reversed)\(/g,
): Promise<string[]> {
  const text = code.replaceAll(added, '.map(');
  const functions = FUNCTIONS.flatMap(([use, versions]) => {
    const found = use.exec(text)?.[0];
    if (found === undefined) return [];
    return younger(versions, promise).map((browser) => `${found} needs ${browser}`);
  });
  return [...(await syntaxFaults(code, promise)), ...functions];
}

/** esbuild rewrites classes of letters for every browser, because each release of Unicode adds letters. */
const OLD = { 'regexp-unicode-property-escapes': true };

async function syntaxFaults(code: string, promise: Versions): Promise<string[]> {
  const target = browsers.map((browser, at) => `${browser}${promise[at]!}`);
  const written = async (forBrowsers: string | string[]): Promise<string> =>
    (await transform(code, { target: forBrowsers, supported: OLD, logLevel: 'silent' })).code;
  try {
    const [newest, promised] = await Promise.all([written('esnext'), written(target)]);
    return newest === promised ? [] : [`syntax that ${target.join(', ')} lack`];
  } catch (error) {
    return [
      `syntax that cannot be written for ${target.join(', ')}: ${(error as Error).message.slice(0, 100)}`,
    ];
  }
}
