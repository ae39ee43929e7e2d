/** The gate of security policies: every distinct policy of the built pages, and the headers for hosts. */
import { closeSync, openSync, readFileSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { attributesOf, childrenOf, treeOf, type TreeNode } from '../../support/html.ts';
import { framableFolders, headersOf } from '../../../src/response-headers.ts';
import { pageKinds } from '../../site/pages.ts';
import { reported, type Gate } from '../gate.ts';
import { headerFaults } from './judge-headers.ts';
import { policyFaults } from './judge-policy.ts';

/** A policy and the pages that have it, relative to the site. */
export type PagesByPolicy = ReadonlyMap<string, readonly string[]>;

/** The gate of security policies. */
export const policies: Gate = {
  key: 'policies',
  name: { id: 'Kebijakan keamanan', en: 'Security policies' },
  about: {
    id: 'Content-Security-Policy setiap halaman, dinilai dengan CSP Evaluator: tanpa unsafe-inline, unsafe-eval, dan situs lain; serta kepala respons yang disarankan untuk server.',
    en: "Every page's Content-Security-Policy, judged by CSP Evaluator: without unsafe-inline, unsafe-eval and other hosts; and the response headers recommended to servers.",
  },
  run: () => {
    const byPolicy = pagesByPolicy('dist');
    const pages = [...byPolicy.values()].reduce((sum, files) => sum + files.length, 0);
    return {
      figures: [
        reported({ id: 'Halaman', en: 'Pages' }, '/', pages),
        reported({ id: 'Kebijakan berbeda', en: 'Distinct policies' }, '/', byPolicy.size),
      ],
      faults: [...faultsOfPolicies(byPolicy), ...faultsOfHeaders()],
    };
  },
};

/** Returns one line for each fault of each policy, with one page that has it. */
export function faultsOfPolicies(byPolicy: PagesByPolicy): string[] {
  return [...byPolicy].flatMap(([policy, [file]]) =>
    (policy === '' ? ['no policy'] : policyFaults(policy)).map((fault) => `${file!}: ${fault}`),
  );
}

/** Every kind of page and an embed must have the headers of its kind. */
function faultsOfHeaders(): string[] {
  const paths = [...Object.values(pageKinds).map((path) => path.slice(1)), 'embed/kemajuan/'];
  return paths.flatMap((path) => {
    const isEmbed = framableFolders.some((folder) => path.startsWith(`${folder}/`));
    return headerFaults(headersOf(path), isEmbed).map((fault) => `/${path}: ${fault}`);
  });
}

/** Returns the pages of a built site by their policy; the empty policy has the pages without one. */
export function pagesByPolicy(site: string): PagesByPolicy {
  const pages = new Map<string, string[]>();
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!file.endsWith('.html')) continue;
    const policy = policyOf(join(site, file));
    if (policy !== undefined) pages.set(policy, [...(pages.get(policy) ?? []), file]);
  }
  return pages;
}

/** A policy must be among the first elements, so that it governs what follows; undefined for a redirect. */
function policyOf(file: string): string | undefined {
  const start = startOf(file);
  if (start.includes('http-equiv="refresh"')) return undefined;
  return contentOf(treeOf(start)) ?? contentOf(treeOf(readFileSync(file, 'utf8'))) ?? '';
}

const START_BYTES = 8192;

function startOf(file: string): string {
  const bytes = Buffer.alloc(START_BYTES);
  const descriptor = openSync(file, 'r');
  const length = readSync(descriptor, bytes, 0, START_BYTES, 0);
  closeSync(descriptor);
  return bytes.subarray(0, length).toString('utf8');
}

function contentOf(node: TreeNode): string | undefined {
  const attributes = attributesOf(node);
  if (attributes.get('http-equiv') === 'Content-Security-Policy') return attributes.get('content');
  for (const child of childrenOf(node)) {
    const found = contentOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
