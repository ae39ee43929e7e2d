/** The signs of statuses beside words. */
import { expect, test } from 'vitest';
import { statuses } from '../../../src/db/statuses.ts';
import { markup } from '../../../src/i18n/html.ts';
import { statusMark, statusSign } from '../../../src/i18n/status-mark.ts';

test('each status has a sign of its own shape, which needs neither style sheet nor background', () => {
  const shapes = statuses.map((status) => / d="([^"]+)"/.exec(String(statusSign(status)))?.[1]);
  expect(new Set(shapes).size).toBe(statuses.length);
});

test('words after a sign are escaped, and markup is kept', () => {
  expect(String(statusMark('none', '<b>'))).toMatch(
    /^<span class="status-mark" data-status="none"><svg .+<\/svg>&lt;b&gt;<\/span>$/,
  );
  expect(String(statusMark('none', markup`<b>1</b>`))).toContain('</svg><b>1</b></span>');
});
