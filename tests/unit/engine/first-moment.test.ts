import { describe, expect, it } from 'vitest';
import { needsConfirmation } from '../../../src/engine/files/first-moment.ts';

const saysNo = () => ({ matches: false });
const wantsLess = (query: string) => ({ matches: query === '(prefers-reduced-data: reduce)' });

describe('whether the reader has to confirm before the engine is loaded', () => {
  it.each([
    ['confirms where the browser saves data', { connection: { saveData: true } }, saysNo, true],
    ['confirms on a device with little memory', { deviceMemory: 2 }, saysNo, true],
    ['confirms where reduced data is preferred', {}, wantsLess, true],
    ['does not confirm on a device with more memory', { deviceMemory: 4 }, saysNo, false],
    ['does not confirm where the browser has no hints', {}, saysNo, false],
  ])('the reader %s', (_, navigator, matches, confirms) => {
    expect(needsConfirmation(navigator, matches)).toBe(confirms);
  });
});
