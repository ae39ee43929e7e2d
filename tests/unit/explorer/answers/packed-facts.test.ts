import { beforeAll, expect, it } from 'vitest';
import { regionsOn } from '../../../../src/explorer/answers/rows/known-on.ts';
import { unpackFacts, type PackedFacts } from '../../../../src/explorer/answers/packed-facts.ts';
import { realData, type RealData } from '../real-data.ts';

let data: RealData;

beforeAll(async () => {
  data = await realData();
});

it('gives back every region of the view, its search text included', () => {
  const carried = JSON.parse(JSON.stringify(data.packed)) as PackedFacts;
  expect(regionsOn(unpackFacts(carried), null)).toEqual(data.regions);
});

it('takes less than 50 KB in the page', () => {
  expect(JSON.stringify(data.packed).length).toBeLessThan(50_000);
});
