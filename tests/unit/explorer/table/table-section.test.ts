// @vitest-environment jsdom
/** The table of a database far larger than the country: what the page holds stays small. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Engine, EngineView, EngineViews } from '../../../../src/explorer/answers/engine.ts';
import { keyFiguresOf } from '../../../../src/explorer/answers/count-rows.ts';
import { byStatus } from '../../../../src/explorer/answers/rows/row-counts.ts';
import { TableSection } from '../../../../src/explorer/sections/table-section.ts';
import { PAGE_SIZE } from '../../../../src/explorer/state/columns/table-parts.ts';
import { defaultState, type ExplorerState } from '../../../../src/explorer/state/state.ts';
import { madeUpPlaces, madeUpRegion } from '../made-up-table.ts';

const regions = Array.from({ length: 100_000 }, (_, index) =>
  madeUpRegion(`S${String(index).padStart(6, '0')}`),
);
const asked: EngineView[] = [];
const onPage = vi.fn();

const engine: Engine = {
  name: 'rows',
  rows: <View extends EngineView>(view: View, { page }: ExplorerState) => {
    asked.push(view);
    const answers: Partial<Record<EngineView, unknown[]>> = {
      keyFigures: [keyFiguresOf(byStatus(regions))],
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
  asked.length = 0;
  onPage.mockReset();
  element = document.createElement('section');
  element.innerHTML = `${PAGER}<div class="region-table"><table>
    <thead data-part="table-head"></thead><tbody data-part="region-rows"></tbody>
    </table></div>${PAGER}<p data-part="page-said"></p>`;
  section = new TableSection(element, {
    ...madeUpPlaces([]),
    bases: { all: regions.length, autonomous: regions.length },
    first: '2017-01-01',
    checkedUntil: '2026-01-01',
    span: { from: '2017-01-01', to: '2026-01-01' },
    provinceNames: new Map(),
    onPage,
  });
});

async function show(state: Partial<ExplorerState>): Promise<void> {
  const shown = await section.prepare(engine, { ...defaultState, ...state });
  shown();
}

const rows = (): HTMLTableRowElement[] => [...element.querySelectorAll('tr')];

test('of 100,000 regions the page holds 50 rows, whichever page is shown', async () => {
  for (const page of [1, 2, 1000, 2000]) {
    await show({ page });
    expect(rows()).toHaveLength(PAGE_SIZE);
    expect(rows()[0]!.dataset['key']).toBe(regions[(page - 1) * PAGE_SIZE]!.region_code);
  }
  expect(asked).not.toContain('table');
});

test('the matching regions are counted once while only page and order change', async () => {
  await show({ page: 2 });
  await show({ page: 3, sort: { column: 'name', descending: true } });
  expect(asked.filter((view) => view === 'keyFigures')).toHaveLength(1);
  await show({ text: 'contoh' });
  expect(asked.filter((view) => view === 'keyFigures')).toHaveLength(2);
});

test('a page beyond the last shows the last and says so', async () => {
  await show({ page: 123_456 });
  expect(rows()[49]!.dataset['key']).toBe('S099999');
  expect(onPage).toHaveBeenCalledWith(2000);
});

test('a button at the end leads nowhere, the others to another page', async () => {
  await show({ page: 2000 });
  const press = (step: string): void =>
    element.querySelector<HTMLElement>(`[data-step="${step}"]`)!.click();
  press('next');
  press('last');
  expect(onPage).not.toHaveBeenCalled();
  press('previous');
  expect(onPage).toHaveBeenCalledWith(1999, expect.any(Number));
});
