// @vitest-environment jsdom
/** The table with a database far larger than the country, which must not enlarge the page. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Engine, EngineView, EngineViews } from '../../../../src/explorer/answers/engine.ts';
import { keyNumbersOf } from '../../../../src/explorer/answers/count-rows.ts';
import { byStatus } from '../../../../src/explorer/answers/rows/row-counts.ts';
import { TableSection } from '../../../../src/explorer/sections/table-section.ts';
import { PAGE_SIZE } from '../../../../src/explorer/state/columns/table-parts.ts';
import { defaultState, type ExplorerState } from '../../../../src/explorer/state/state.ts';
import { madeUpContext, madeUpRegion } from '../made-up-table.ts';

const regions = Array.from({ length: 100_000 }, (_, index) =>
  madeUpRegion(`S${String(index).padStart(6, '0')}`),
);
const queried: EngineView[] = [];
const onPage = vi.fn();

const engine: Engine = {
  name: 'rows',
  rows: <View extends EngineView>(view: View, { page }: ExplorerState) => {
    queried.push(view);
    const answers: Partial<Record<EngineView, unknown[]>> = {
      keyNumbers: [keyNumbersOf(byStatus(regions))],
      page: regions.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    };
    return Promise.resolve(answers[view] as EngineViews[View][]);
  },
};

const PAGER = `<nav class="table-pager"><p data-part="pager-rows"></p>
  <div data-part="pager-steps"><button data-step="first"></button>
  <button data-step="previous"></button>
  <input type="number" min="1"><span data-part="pager-pages"></span>
  <button data-step="next"></button><button data-step="last"></button></div></nav>`;

let element: HTMLElement;
let section: TableSection;

beforeEach(() => {
  queried.length = 0;
  onPage.mockReset();
  element = document.createElement('section');
  element.innerHTML = `${PAGER}<div class="region-table"><table>
    <thead data-part="table-head"></thead><tbody data-part="region-rows"></tbody>
    </table></div>${PAGER}<p data-part="page-said"></p>`;
  const options = {
    ...madeUpContext([]),
    bases: { all: regions.length, autonomous: regions.length },
    people: { all: 1, autonomous: 1 },
    first: '2017-01-01',
    checkedUntil: '2026-01-01',
    span: { from: '2017-01-01', to: '2026-01-01' },
    provinceNames: new Map(),
    onPage,
  };
  section = new TableSection(element, options, () => true);
});

async function show(state: Partial<ExplorerState>): Promise<void> {
  const shown = await section.prepare(engine, { ...defaultState, ...state });
  expect([...shown()!].length).toBeGreaterThan(0);
}

const rows = (): HTMLTableRowElement[] => [...element.querySelectorAll('tr')];

test('the table contains 50 of 100,000 regions on any page', async () => {
  for (const page of [1, 2, 1000, 2000]) {
    await show({ page });
    expect(rows()).toHaveLength(PAGE_SIZE);
    expect(rows()[0]!.dataset['key']).toBe(regions[(page - 1) * PAGE_SIZE]!.region_code);
  }
  expect(queried).not.toContain('table');
});

test('a change of page or order does not count the regions again', async () => {
  await show({ page: 2 });
  await show({ page: 3, sort: { column: 'name', descending: true } });
  expect(queried.filter((view) => view === 'keyNumbers')).toHaveLength(1);
  await show({ text: 'contoh' });
  expect(queried.filter((view) => view === 'keyNumbers')).toHaveLength(2);
});

test('a page beyond the last shows the last and calls onPage', async () => {
  await show({ page: 123_456 });
  expect(rows()[49]!.dataset['key']).toBe('S099999');
  expect(onPage).toHaveBeenCalledWith(2000);
});

test('the next and last buttons do nothing on the last page', async () => {
  await show({ page: 2000 });
  const press = (step: string): void =>
    element.querySelector<HTMLElement>(`[data-step="${step}"]`)!.click();
  press('next');
  press('last');
  expect(onPage).not.toHaveBeenCalled();
  press('previous');
  expect(onPage).toHaveBeenCalledWith(1999, expect.any(Number));
});
