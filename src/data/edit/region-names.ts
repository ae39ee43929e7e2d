/** Finds the code of a region from the names people use. */
import { nearestOf } from '../check/nearest.ts';
import type { Dataset } from '../tables/index.ts';
import type { Refusal } from './refusal.ts';

/** A regency, city or province, which may operate an MPP. */
export interface Government {
  code: string;
  kind: 'kabupaten' | 'kota' | 'provinsi';
  /** Name with its kind: "Kabupaten Malang". */
  name: string;
}

type Answer = { code: string } | { refusal: Refusal };

const KINDS: readonly [RegExp, Government['kind']][] = [
  [/^(kabupaten|kab\.?)\s+/, 'kabupaten'],
  [/^(kota(\s+administrasi)?)\s+/, 'kota'],
  [/^(provinsi|prov\.?)\s+/, 'provinsi'],
];

/** Every kabupaten, kota and province with the name people use. */
export function governmentsOf({ regions, provinces }: Dataset): Government[] {
  const title = { kabupaten: 'Kabupaten', kota: 'Kota' };
  return [
    ...regions.map(({ code, kind, name }) => ({ code, kind, name: `${title[kind]} ${name}` })),
    ...provinces.map(({ code, name_id }) => ({
      code,
      kind: 'provinsi' as const,
      name: `Provinsi ${name_id}`,
    })),
  ];
}

/**
 * Returns the code for a code or for a name preceded by Kabupaten, Kota or Provinsi. Refuses a bare
 * name even where only one region has it, because many share a name. Aliases are accepted.
 */
export function resolveRegion(said: string, dataset: Dataset): Answer {
  const governments = governmentsOf(dataset);
  const refuse = (expected: string, nearest: readonly string[]): Answer => ({
    refusal: { field: '--region', value: said, expected, nearest },
  });
  if (/^\d/.test(said)) return resolveCode(said, governments, refuse);
  const plain = said.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const kind = KINDS.find(([form]) => form.test(plain));
  const bare = kind ? plain.replace(kind[0], '') : plain;
  const namesakes = governments.filter((each) => namesOf(each, dataset).includes(bare));
  if (!kind) {
    if (namesakes.length === 0) return refuse('a kabupaten or kota', nearNames(bare, governments));
    return refuse('the word Kabupaten, Kota or Provinsi before the name', namesakes.map(label));
  }
  const meant = namesakes.find((each) => each.kind === kind[1]);
  if (meant) return { code: meant.code };
  const near = namesakes.length > 0 ? namesakes.map(label) : nearNames(bare, governments);
  return refuse('a kabupaten, kota or province of this name', near);
}

function resolveCode(
  said: string,
  governments: readonly Government[],
  refuse: (expected: string, nearest: readonly string[]) => Answer,
): Answer {
  const found = governments.find(({ code }) => code === said);
  if (found) return { code: found.code };
  // A spreadsheet drops the final zero of 11.10.
  const codes = governments.map(({ code }) => code);
  const meant = codes.includes(`${said}0`) ? `${said}0` : nearestOf(said, codes);
  return refuse(
    'the code of a kabupaten, kota or province',
    governments.filter(({ code }) => code === meant).map(label),
  );
}

/** The names of a government without its kind, in lower case. */
function namesOf({ code, name }: Government, { aliases }: Dataset): string[] {
  const others = aliases.filter(({ region_code }) => region_code === code);
  return [bareName(name), ...others.map(({ alias }) => alias)].map((each) => each.toLowerCase());
}

/** Governments whose name without its kind is nearest to `bare`. */
function nearNames(bare: string, governments: readonly Government[]): string[] {
  const nearest = nearestOf(
    bare,
    governments.map(({ name }) => bareName(name)),
  );
  return governments.filter(({ name }) => bareName(name) === nearest).map(label);
}

function bareName(name: string): string {
  return name.replace(/^\w+ /, '');
}

function label({ name, code }: Government): string {
  return `"${name}" (${code})`;
}
