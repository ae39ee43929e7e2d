/** The gate of security policies on policies and headers that break its rules on purpose. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerFaults } from '../../../../scripts/gates/security/judge-headers.ts';
import { policyFaults } from '../../../../scripts/gates/security/judge-policy.ts';
import {
  faultsOfPolicies,
  pagesByPolicy,
} from '../../../../scripts/gates/security/policies-gate.ts';
import { headersOf } from '../../../../src/response-headers.ts';
import { pagePolicy } from '../../../../src/page-policy.ts';

const page = '<meta charset="utf-8"><script>a()</script><style>b{}</style><p style="top:0">';
const strict = pagePolicy(page, true);

test('the policy of a page with the engine has no fault', () => {
  expect(policyFaults(strict)).toEqual([]);
});

test.each([
  ['scripts written into the page', strict.replace("'self'", "'self' 'unsafe-inline'")],
  ['styles written into the page', strict.replace('style-src ', "style-src 'unsafe-inline' ")],
  ['text as code', strict.replace("'self'", "'self' 'unsafe-eval'")],
  ['any host', strict.replace('script-src', 'script-src *')],
  ['a host that serves JSONP', strict.replace('script-src', 'script-src https://www.google.com')],
  ['a base of its own', strict.replace("base-uri 'none'", '')],
  ['objects', strict.replace("default-src 'none'", 'object-src *')],
  ['a misspelt directive', strict.replace('script-src', 'scriptsrc')],
])('a policy that allows %s is refused', (_, policy) => {
  expect(policy).not.toBe(strict);
  expect(policyFaults(policy)).not.toEqual([]);
});

test('a site is refused for a page with unsafe-inline and one without a policy, and not for a redirect', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const write = (name: string, head: string): void =>
    writeFileSync(join(site, name), `<!doctype html><html><head>${head}</head></html>`);
  const policy = (text: string): string =>
    `<meta http-equiv="Content-Security-Policy" content="${text}">`;
  write('bad.html', policy(`${strict}; img-src 'unsafe-inline'`));
  write('late.html', `<title>${'x'.repeat(9000)}</title>${policy(strict)}`);
  write('none.html', '<title>none</title>');
  write('moved.html', '<meta http-equiv="refresh" content="0;url=/">');
  expect(faultsOfPolicies(pagesByPolicy(site))).toEqual([
    "bad.html: has 'unsafe-inline'",
    'none.html: no policy',
  ]);
});

test.each([
  [
    'without nosniff',
    { ...headersOf('a/'), 'X-Content-Type-Options': 'no' },
    false,
    'X-Content-Type-Options: no',
  ],
  ['with full referrers', { ...headersOf('a/'), 'Referrer-Policy': 'unsafe-url' }, false, 'unsafe'],
  ['with a camera', { ...headersOf('a/'), 'Permissions-Policy': 'camera=*' }, false, 'camera'],
  ['of a page that allows frames', headersOf('embed/a/'), false, 'allows frames'],
  ['of an embed that refuses frames', headersOf('a/'), true, 'refuses frames'],
])('headers %s are refused', (_, headers, isEmbed, fault) => {
  expect(headerFaults(headers, isEmbed)).toEqual([expect.stringContaining(fault)]);
});
