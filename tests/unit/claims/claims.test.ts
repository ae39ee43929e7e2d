/** Claims about MPPs against a recount of the CSVs, and claims that nothing can judge. */
import { expect, test } from 'vitest';
import { claimFacts } from '../../../src/claims/build/facts.ts';
import { judgeClaim } from '../../../src/claims/judging/judge.ts';
import { writtenClaims } from './written-claims.ts';
import { madeClaims, rightShares } from './made-claims.ts';
import { verdictOn } from './recount.ts';

const facts = await claimFacts('id');
const judged = (text: string): string => judgeClaim(text, facts).verdict;

test('the claims are more than 200, each of its own, of every verdict', () => {
  const texts = new Set([...madeClaims, ...writtenClaims].map(({ text }) => text));
  expect(texts.size).toBeGreaterThan(200);
  expect(texts.size).toBe(madeClaims.length + writtenClaims.length);
  expect(rightShares).toBeGreaterThan(10);
  const verdicts = new Set(madeClaims.map(({ text }) => judged(text)));
  expect([...verdicts].sort()).toEqual(['differs', 'disputed', 'fits', 'older']);
});

test('a claim made from a stated total gets the verdict of a recount', () => {
  const { listed, covered } = facts.list;
  const wrong = madeClaims.flatMap(({ text, said }) => {
    const isCounted = said.count === listed || said.count === covered;
    const expected = verdictOn(said, isCounted);
    return judged(text) === expected ? [] : [`${text}: ${judged(text)}, not ${expected}`];
  });
  expect(wrong).toEqual([]);
});

test('a claim written by hand gets the verdict that was written beside it', () => {
  const wrong = writtenClaims.flatMap(({ text, verdict }) =>
    judged(text) === verdict ? [] : [`${text}: ${judged(text)}, not ${verdict}`],
  );
  expect(wrong).toEqual([]);
});
