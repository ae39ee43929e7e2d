/** Which checks `npm run test:changed` chooses for a change. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserTestsFor } from '../../../scripts/changed/browser-tests.ts';
import { planFor, type Plan, type Tree } from '../../../scripts/changed/plan.ts';
import { unitTestsFor } from '../../../scripts/changed/unit-tests.ts';

const tree: Tree = { exists: () => true, staleBuild: undefined };
const names = ({ checks }: Plan): string[] => checks.map(({ name }) => name);
const argsOf = ({ checks }: Plan, name: string): readonly string[] =>
  checks.find((check) => check.name === name)?.args ?? [];

describe('the plan for a change', () => {
  it('checks style and imports of a component, and says that its types are left out', () => {
    const plan = planFor(['src/components/Figure.astro'], tree);
    expect(names(plan)).toEqual(['format', 'lint of Astro files', 'imports']);
    expect(plan.leftOut).toContain('types in Astro files (npm run typecheck)');
  });

  it('runs the database tests for a view, which no test imports', () => {
    const plan = planFor(['src/db/views/10_headline.sql'], tree);
    expect(names(plan)).toEqual(['format', 'unit tests of data and views']);
    expect(argsOf(plan, 'unit tests of data and views')).toContain('tests/unit/db/');
  });

  it('validates the data for a row of a CSV, and runs the tests that read it', () => {
    const plan = planFor(['data/facilities.csv'], tree);
    expect(names(plan)).toEqual(['format', 'data', 'unit tests of data and views']);
    expect(argsOf(plan, 'unit tests of data and views')).toContain(
      'tests/unit/data/real-data.test.ts',
    );
  });

  it('checks types and runs the related tests and the browser tests for a script', () => {
    const plan = planFor(['src/explorer/table/pager.ts'], tree);
    expect(names(plan)).toEqual([
      'format',
      'lint and types',
      'imports',
      'unit tests',
      'browser tests',
    ]);
    expect(argsOf(plan, 'unit tests')).toContain('src/explorer/table/pager.ts');
    expect(argsOf(plan, 'browser tests')).toEqual(['test', 'tests/e2e/explorer/table.spec.ts']);
  });

  it('leaves browser tests out when the build is older than the change, and says why', () => {
    const stale = { ...tree, staleBuild: 'dist/ is not built' };
    const plan = planFor(['src/console/element.ts'], stale);
    expect(names(plan)).not.toContain('browser tests');
    expect(plan.leftOut).toContain(
      'browser tests, because dist/ is not built: tests/e2e/console/query.spec.ts',
    );
  });

  it('checks the types of all scripts, and no format, for a deleted script', () => {
    const gone = { ...tree, exists: () => false };
    expect(names(planFor(['src/map/zoom.ts'], gone))).toEqual(['lint and types', 'imports']);
  });

  it('checks imports alone for a deleted component', () => {
    const gone = { ...tree, exists: () => false };
    expect(names(planFor(['src/components/Gone.astro'], gone))).toEqual(['imports']);
  });
});

describe('the unit tests for a change', () => {
  it('leave slow folders out unless their room has changed', () => {
    const { excluded } = unitTestsFor(['src/charts/theme.ts'], () => true);
    expect(excluded).not.toContain('tests/charts');
    expect(excluded).toContain('tests/unit/open-data');
  });

  it('exist for every kind of file that is read as data', () => {
    const read = ['src/db/views/a.sql', 'data/a.csv', 'tests/fixtures/small/a.csv'];
    const { readers, excluded } = unitTestsFor(read, () => false);
    expect([...readers, ...excluded].filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the browser tests for a change', () => {
  const rooms = ['choosing', 'compare', 'exports', 'table', 'tiles', 'state'];
  const files = [...rooms.map((room) => `explorer/${room}`), 'engine', 'console'];

  it.each(files)('exist for src/%s', (room) => {
    const specs = browserTestsFor([`src/${room}/a.ts`]);
    expect(specs).toHaveLength(1);
    expect(specs.filter((spec) => !existsSync(spec))).toEqual([]);
  });

  it('include a changed spec itself', () => {
    expect(browserTestsFor(['tests/e2e/journeys.spec.ts'])).toEqual(['tests/e2e/journeys.spec.ts']);
  });
});
