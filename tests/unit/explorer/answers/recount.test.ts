import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import type { BinRow, Engine } from '../../../../src/explorer/answers/engine.ts';
import { createRowEngine } from '../../../../src/explorer/answers/rows/row-engine.ts';
import type { ExplorerState } from '../../../../src/explorer/state/state.ts';
import { realFolder } from '../../support/folders.ts';
import { countState, type PlainCounts } from '../../support/recount/explorer.ts';
import { randomState } from '../random-state.ts';
import { realData, type RealData } from '../real-data.ts';

/** Random states of a recount, each fifty milliseconds; the nightly run sets more. */
const RUNS = Number(process.env['FC_RUNS'] ?? 80);

const dataset = loadDataset(realFolder);
let data: RealData;

beforeAll(async () => {
  data = await realData();
});

/** The counts of an engine's views, in the shape of the plain counts. */
async function shown(engine: Engine, state: ExplorerState): Promise<PlainCounts> {
  const [figures] = await engine.rows('keyNumbers', state);
  const { regions, inaugurated, served, operating, preparing, without } = figures!;
  const progress = await engine.rows('progress', state);
  const provinces = await engine.rows('byProvince', state);
  const islands = await engine.rows('byIsland', state);
  const tiles = await engine.rows('tiles', state);
  const named = await engine.rows('namedServices', state);
  return {
    regions,
    byStatus: known({ inaugurated, served, operating, preparing, none: without }),
    people: figures!.population,
    peopleCovered: figures!.population_covered,
    byProvince: Object.fromEntries(provinces.map((row) => [row.province_code, row.regions])),
    byIsland: Object.fromEntries(islands.map((row) => [row.island_group_id, row.regions])),
    tiles: tiles.map(({ region_code }) => region_code),
    coveredByDay: Object.fromEntries(progress.map(({ date, added }) => [date, added])),
    services: binned(await engine.rows('servicesBins', state)),
    agencies: binned(await engine.rows('agenciesBins', state)),
    population: binned(await engine.rows('populationBins', state)),
    named: Object.fromEntries(named.map(({ service, regions }) => [service, regions])),
  };
}

function binned(rows: readonly BinRow[]): Record<string, number> {
  const named = rows.map(({ from, regions }) => [from ?? 'unknown', regions]);
  return known(Object.fromEntries(named) as Record<string, number>);
}

function known(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

describe('the views of the row engine', () => {
  it('return the counts of a plain recount of the CSVs for any state', async () => {
    const names = data.regions.map(({ name }) => name);
    const engine = createRowEngine(data.facts, 'id');
    await fc.assert(
      fc.asyncProperty(randomState(data.known, names), async (state) => {
        expect(await shown(engine, state)).toEqual(countState(dataset, state));
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('contain every region once across the pages of the table', async () => {
    const engine = createRowEngine(data.facts, 'id');
    const states = randomState(data.known, ['Kota']);
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        const all = await engine.rows('table', state);
        const pages = Math.ceil(all.length / 50);
        const paged = await Promise.all(
          Array.from({ length: pages }, (_, index) =>
            engine.rows('page', { ...state, page: index + 1 }),
          ),
        );
        expect(paged.flat()).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });
});
