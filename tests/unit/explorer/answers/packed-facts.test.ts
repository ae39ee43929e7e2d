import { beforeAll, expect, it } from 'vitest';
import { regionsOn } from '../../../../src/explorer/answers/rows/known-on.ts';
import { unpackFacts, type PackedFacts } from '../../../../src/explorer/answers/packed-facts.ts';
import { realData, type RealData } from '../real-data.ts';

let data: RealData;

beforeAll(async () => {
  data = await realData();
});

it('unpacking returns every region of the view with its search text', () => {
  const carried = JSON.parse(JSON.stringify(data.packed)) as PackedFacts;
  expect(regionsOn(unpackFacts(carried), null)).toEqual(data.regions);
});

it('the packed facts are smaller than 50 KB', () => {
  expect(JSON.stringify(data.packed).length).toBeLessThan(50_000);
});
