/**
 * The Content-Security-Policy of a page, in a meta element, so that it holds on every host. It names
 * each inline script and style by its hash. `frame-ancestors` has no effect in a meta element and is
 * a response header (src/response-headers.ts). Embeds have a policy of their own.
 */
import { createHash } from 'node:crypto';
import type { PageChanger } from './finish-pages.ts';

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const STYLE_ATTRIBUTE = /\sstyle="([^"]*)"/g;
/** Scripts with another type are data, which no browser runs. */
const RUNS = /^(?:(?!\btype=)[\s\S])*$|\btype="(?:module|text\/javascript)"/;

/** Returns the change of pages; `runsEngine` returns whether a page such as `en/jelajah/` runs DuckDB. */
export function pagePolicies(runsEngine: (path: string) => boolean): PageChanger {
  return () => ({ change: (html, path) => withPolicy(html, runsEngine(path)) });
}

/** Returns the page with its policy before everything that the policy governs. */
export function withPolicy(html: string, runsEngine: boolean): string {
  const policy = pagePolicy(html, runsEngine);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  if (!CHARSET.test(html))
    throw new Error('The page has no charset before which a policy is late.');
  return html.replace(CHARSET, (charset) => charset + meta);
}

/**
 * Returns the policy as the value of an attribute. Only pages that run DuckDB may compile WebAssembly
 * and start workers from memory.
 */
export function pagePolicy(html: string, runsEngine: boolean): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].filter(([, given]) => RUNS.test(given!));
  const styles = [...html.matchAll(STYLE)].map(([, style]) => hash(style!));
  const attributes = [...html.matchAll(STYLE_ATTRIBUTE)].map(([, style]) => hash(decoded(style!)));
  const wasm = runsEngine ? ["'wasm-unsafe-eval'"] : [];
  const memory = runsEngine ? ['blob:'] : [];
  return [
    "default-src 'none'",
    directive('script-src', ["'self'", ...scripts.map(([, , script]) => hash(script!)), ...wasm]),
    directive('style-src', ["'self'", ...styles]),
    ...(attributes.length > 0
      ? [directive('style-src-attr', ["'unsafe-hashes'", ...attributes])]
      : []),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    directive('connect-src', ["'self'", ...memory]),
    directive('worker-src', ["'self'", ...memory]),
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

function directive(name: string, values: readonly string[]): string {
  return [name, ...new Set(values)].join(' ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The value of an attribute, which browsers hash after decoding it. */
function decoded(value: string): string {
  const characters: Readonly<Record<string, string>> = { quot: '"', '#34': '"', '#39': "'" };
  return value
    .replace(/&(quot|#34|#39);/g, (_, name: string) => characters[name]!)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
