/** openapi.json describes the files beside it as they are. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { realFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';

interface Description {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, { get: { operationId: string } }>;
  components: { schemas: Record<string, object> };
}

const published = usePublished(realFolder);
const described = (): Description => JSON.parse(published().text('openapi.json')) as Description;

test('every path is a published file, and every operation has a name of its own', () => {
  const { paths, servers } = described();
  const files = new Set(published().files.map(({ path }) => `/${path}`));
  expect(Object.keys(paths).filter((path) => !files.has(path))).toEqual([]);
  expect(Object.keys(paths).length).toBeGreaterThan(200);
  const names = Object.values(paths).map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
  expect(servers[0]!.url).toMatch(/\/data\/v1\/$/);
});

test('every row of every JSON file fits its schema', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  const faults = Object.entries(described().components.schemas).flatMap(([name, schema]) => {
    const fits = ajv.compile({ type: 'array', items: schema });
    const rows: unknown = JSON.parse(published().text(`${name}.json`));
    return fits(rows) ? [] : [`${name}: ${ajv.errorsText(fits.errors).slice(0, 200)}`];
  });
  expect(faults).toEqual([]);
});
