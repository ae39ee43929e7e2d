import { describe, expect, it } from 'vitest';
import { asksFirst } from '../../../src/engine/files/first-moment.ts';

const saysNo = () => ({ matches: false });
const wantsLess = (query: string) => ({ matches: query === '(prefers-reduced-data: reduce)' });

describe('whether the reader is asked before the engine is loaded', () => {
  it.each([
    ['is asked where the browser saves data', { connection: { saveData: true } }, saysNo, true],
    ['is asked on a small device', { deviceMemory: 2 }, saysNo, true],
    ['is asked where less data is preferred', {}, wantsLess, true],
    ['is not asked on a larger device', { deviceMemory: 4 }, saysNo, false],
    ['is not asked where the browser tells nothing', {}, saysNo, false],
  ])('%s', (_, navigator, matches, asks) => {
    expect(asksFirst(navigator, matches)).toBe(asks);
  });
});
