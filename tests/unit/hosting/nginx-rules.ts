/** What `deploy/nginx.conf` says about headers and types, read without nginx. */
import { readFileSync } from 'node:fs';

/** The text of the configuration. */
export const configuration = readFileSync('deploy/nginx.conf', 'utf8');

type Rules = readonly (readonly [pattern: string, value: string])[];

const maps = new Map(
  Array.from(configuration.matchAll(/^map (\$\w+) (\$\w+) \{\n([^}]*)^\}/gm), (found) => [
    found[2]!,
    { from: found[1]!, rules: rulesIn(found[3]!) },
  ]),
);

function rulesIn(lines: string): Rules {
  const found = lines.matchAll(/^ +"?([^\s"]+)"? "?([^"\n]*?)"?;$/gm);
  return Array.from(found, ([, pattern, value]) => [pattern!, value!] as const);
}

/** The headers with which the configuration answers an address of the host, such as `/peta/`. */
export function nginxHeaders(address: string): Record<string, string> {
  const added = configuration.matchAll(/^ {4}add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gm);
  const headers = Array.from(
    added,
    ([, name, text, variable]) => [name!, text ?? valueOf(variable!, address)] as const,
  );
  return Object.fromEntries(headers.filter(([, value]) => value !== ''));
}

/** The value of a variable: the first pattern that matches, as nginx chooses it, or the default. */
function valueOf(variable: string, uri: string): string {
  if (variable === '$uri') return uri;
  const map = maps.get(variable);
  if (map === undefined) throw new Error(`${variable} has no map`);
  const text = valueOf(map.from, uri);
  for (const [pattern, value] of map.rules) {
    const match = pattern.startsWith('~') ? new RegExp(pattern.slice(1)).exec(text) : null;
    if (match) return value.startsWith('$') ? (match.groups?.[value.slice(1)] ?? '') : value;
  }
  return map.rules.find(([pattern]) => pattern === 'default')?.[1] ?? '';
}

/** The media type that the configuration gives to each ending. */
export const nginxTypes: ReadonlyMap<string, string> = new Map(
  (/^ {4}types \{\n([^}]*)\}/m.exec(configuration)?.[1] ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/;$/, '').split(' '))
    .flatMap(([type, ...endings]) => endings.map((ending) => [ending, type!] as const)),
);
