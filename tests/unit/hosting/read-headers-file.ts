/** Reads a file `_headers` as Cloudflare Pages and Netlify do. */
import type { Headers } from '../../../src/response-headers.ts';

/** A rule: the pattern of addresses, where `*` is any text, and its headers. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** The rules of a file. Throws on a line that is neither an address nor a header. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, name, value] = /^ {2}([\w-]+): (\S.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line, headers: [] });
    else if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else throw new Error(`_headers: ${line}`);
  }
  return rules;
}

/** The headers that an address gets: those of all rules that match, joined where they repeat. */
export function headersBy(rules: readonly HeaderRule[], address: string): Headers {
  const headers: Record<string, string> = {};
  for (const [name, value] of rules.filter((one) => matches(one, address)).flatMap(ofRule))
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  return headers;
}

function ofRule({ headers }: HeaderRule): HeaderRule['headers'] {
  return headers;
}

function matches({ pattern }: HeaderRule, address: string): boolean {
  const [before, after] = pattern.split('*');
  return after === undefined ? pattern === address : address.startsWith(before!);
}
