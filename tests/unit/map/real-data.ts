/** The real data for the tests of the tile map. */
import { join } from 'node:path';
import { loadDataset } from '../../../src/data/load.ts';
import { layOut } from '../../../src/map/tiles/layout.ts';

/** The rows of data/. */
export const data = loadDataset(join(import.meta.dirname, '../../../data'));

const groups = new Map(data.provinces.map(({ code, island_group_id }) => [code, island_group_id]));

/** The island group of a province. */
export const groupOf = (provinceCode: string): string => groups.get(provinceCode) ?? '';

/** The layout of the real tiles. */
export const layout = layOut(data.tiles, groupOf);
