import { beforeAll, expect, it } from 'vitest';
import { packRegions, unpackRegions } from '../../../src/explorer/packed-regions.ts';
import { realData, type RealData } from './real-data.ts';

let data: RealData;

beforeAll(async () => {
  data = await realData();
}, 60_000);

it('gives back every region of the view, its search text included', () => {
  const carried: unknown = JSON.parse(JSON.stringify(packRegions(data.regions)));
  expect(unpackRegions(carried as ReturnType<typeof packRegions>)).toEqual(data.regions);
});

it('takes less than 50 KB in the page', () => {
  expect(JSON.stringify(packRegions(data.regions)).length).toBeLessThan(50_000);
});
