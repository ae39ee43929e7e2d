/**
 * Asking DuckDB what a first choice of each kind would ask, while no reader waits. Preparing the statements of
 * a new combination of filters takes about as long as running them.
 */
import { defaultState, type ExplorerState } from '../state/state.ts';
import type { Vocabulary } from '../state/part.ts';
import { stateFromUrl } from '../state/url.ts';
import { engineViews, type Engine } from './engine.ts';

/** All rows are asked only for files. */
const views = engineViews.filter((view) => view !== 'table');

/**
 * Asks all views for a choice of each kind, one after another, so that a reader's query waits for one at
 * most. Resolves to whether it asked all: it stops when `goesOn` returns false. Rejects when the engine is
 * broken.
 */
export async function askFirstChoices(
  engine: Engine,
  known: Vocabulary,
  goesOn: () => boolean,
): Promise<boolean> {
  for (const state of firstChoices(known)) {
    for (const view of views) {
      if (!goesOn()) return false;
      await engine.rows(view, state);
    }
  }
  return true;
}

/** A state for each kind of choice that readers make first, the nation without a filter among them. */
function firstChoices(known: Vocabulary): ExplorerState[] {
  const queries = [
    `pulau=${known.islands[0]}`,
    `provinsi=${known.provinces[0]}`,
    `daerah=${known.regions[0]}`,
    'jenis=kota',
    'status=belum',
    'dari=2020-01&sampai=2024-12',
    'penduduk-dari=500000',
    'cari=a',
  ];
  return [defaultState, ...queries.map((query) => stateFromUrl(`?${query}`, known))];
}
