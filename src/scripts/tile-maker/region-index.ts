/** Finding a region by its name or by its code in one of four systems, exactly. */
import { normalise } from '../search/fit.ts';
import type { MakerRegion } from './regions.ts';

/** What a column of regions can contain. */
export const systems = ['names', 'kemendagri', 'bps', 'wikidata', 'geonames'] as const;
/** The kind of content of a column of regions. */
export type System = (typeof systems)[number];

/** The region of a cell, or why there is none. */
export type Lookup = { code: string } | { fault: 'empty' | 'unknown' | 'ambiguous' };

/** Finds the region of a cell that is read in a system; `row` may have the kind in another cell. */
export type RegionIndex = (system: System, cell: string, row?: readonly string[]) => Lookup;

const kindWords: Readonly<Record<string, MakerRegion['kind']>> = {
  kab: 'kabupaten',
  kabupaten: 'kabupaten',
  regency: 'kabupaten',
  kota: 'kota',
  kotamadya: 'kota',
  city: 'kota',
};

/** Makes the index of all regions. */
export function regionIndex(regions: readonly MakerRegion[]): RegionIndex {
  const names = namesOf(regions);
  const codes = {
    kemendagri: new Map(regions.map(({ code }) => [code, code])),
    bps: codesOf(regions, 'bps'),
    wikidata: codesOf(regions, 'wikidata'),
    geonames: codesOf(regions, 'geonames'),
  };
  return (system, cell, row = []) => {
    if (cell.trim() === '') return { fault: 'empty' };
    if (system === 'names') return byName(names, cell, row);
    const code = codes[system].get(asCode(system, cell));
    return code === undefined ? { fault: 'unknown' } : { code };
  };
}

/** Whether a cell is a code of four digits without a dot, which two systems have. */
export function isBareCode(cell: string): boolean {
  return /^'?\d{4}(\.0+)?$/.test(cell.trim());
}

/** A code as its system writes it; a final zero that a spreadsheet dropped is put back. */
function asCode(system: Exclude<System, 'names'>, cell: string): string {
  const text = cell.trim().replace(/^'/, '');
  if (system === 'wikidata') return /Q\d+$/i.exec(text)?.[0].toUpperCase() ?? text;
  if (system === 'geonames' || system === 'bps') return text.replace(/\.0+$/, '');
  if (isBareCode(text)) return `${text.slice(0, 2)}.${text.slice(2, 4)}`;
  return /^\d\d\.\d$/.test(text) ? `${text}0` : text;
}

function codesOf(
  regions: readonly MakerRegion[],
  system: 'bps' | 'wikidata' | 'geonames',
): Map<string, string> {
  return new Map(
    regions.flatMap((region): [string, string][] => {
      const other = region[system];
      return other === null ? [] : [[other, region.code]];
    }),
  );
}

/** The regions of each name without spaces, with and without the kind. */
function namesOf(regions: readonly MakerRegion[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (name: string, code: string): void => {
    names.set(name, (names.get(name) ?? new Set<string>()).add(code));
  };
  for (const { code, kind, name, aliases } of regions) {
    for (const each of [name, ...aliases]) {
      // Both, because a name may end with a word for a kind: Kabupaten Lima Puluh Kota.
      for (const rest of new Set([nameParts(each).rest, wholeOf(each)])) {
        add(rest, code);
        add(`${kind} ${rest}`, code);
      }
    }
  }
  return names;
}

/** A name in its kind, if it begins or ends with one, and the rest without spaces. */
function nameParts(text: string): { kind: string | undefined; rest: string } {
  const words = normalise(text).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const kind = kindWords[first] ?? (words.length > 1 ? kindWords[last] : undefined);
  const own = kind === undefined ? words : kindWords[first] ? words.slice(1) : words.slice(0, -1);
  const rest = own
    .filter((word) => !/^(adm|administrasi)$/.test(word))
    .map((word) => (word === 'kep' ? 'kepulauan' : word))
    .join('');
  return { kind, rest };
}

function byName(
  names: ReadonlyMap<string, ReadonlySet<string>>,
  cell: string,
  row: readonly string[],
): Lookup {
  const { kind, rest } = nameParts(cell);
  const beside = row.map((each) => kindWords[normalise(each)]).find(Boolean);
  const named = kind ?? beside;
  const found =
    names.get(named === undefined ? rest : `${named} ${rest}`) ?? names.get(wholeOf(cell));
  if (found === undefined) return { fault: 'unknown' };
  const [code] = found;
  return found.size > 1 || code === undefined ? { fault: 'ambiguous' } : { code };
}

/** The whole cell without spaces, for names that begin with a word for a kind, such as Kotabaru. */
function wholeOf(cell: string): string {
  return normalise(cell).replaceAll(' ', '');
}
