import { describe, expect, it } from 'vitest';
import type {
  EngineStatus,
  LoadingOptions,
  RunningEngine,
} from '../../../../src/engine/data-engine.ts';
import { EngineControl } from '../../../../src/explorer/answers/engine-control.ts';
import type { Engine } from '../../../../src/explorer/answers/engine.ts';
import type { Facts, RegionFacts } from '../../../../src/explorer/answers/facts.ts';
import { EngineFailure } from '../../../../src/engine/files/failure.ts';
import { createRowEngine } from '../../../../src/explorer/answers/rows/row-engine.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';

const lasting = { region_code: '11.01', name: 'Aceh Selatan' } as RegionFacts['lasting'];
const region: RegionFacts = { lasting, own: null, serving: null, pilotSince: null };
const facts: Facts = { regions: [region], mpps: [], official: [], checkedUntil: '2026-11-21' };

interface Fake extends RunningEngine {
  stopped: boolean;
}

function fakeEngine(
  queryPrepared: RunningEngine['queryPrepared'] = () => Promise.resolve([]),
): Fake {
  const fake: Fake = {
    stopped: false,
    queryPrepared,
    query: () => Promise.resolve([{ answer: 42 }]),
    stop: () => (fake.stopped = true),
  };
  return fake;
}

type Start = (options: LoadingOptions) => Promise<RunningEngine>;

function controlWith(start: Start) {
  const seen: EngineStatus[] = [];
  const control = new EngineControl({
    rows: createRowEngine(facts, 'id'),
    lang: 'id',
    start,
    onChange: (status) => seen.push(status),
  });
  return { control, seen };
}

/** A query that returns the engine's name, after a query of the data. */
async function name(engine: Engine): Promise<string> {
  await engine.rows('keyNumbers', defaultState);
  return engine.name;
}

async function codes(engine: Engine): Promise<string[]> {
  const rows = await engine.rows('tiles', defaultState);
  return rows.map(({ region_code }) => region_code);
}

const broken = () => Promise.reject(new EngineFailure('missing', 'HTTP 404'));
const breaking = () => Promise.reject(new Error('RuntimeError: unreachable'));

describe('the engine that answers', () => {
  it('is the row engine until DuckDB is ready, then DuckDB', async () => {
    const { control, seen } = controlWith(() => Promise.resolve(fakeEngine()));
    expect(await control.withEngine(name)).toBe('rows');
    await control.start();
    expect(await control.withEngine(name)).toBe('duckdb');
    expect(seen.map(({ phase }) => phase)).toEqual(['loading', 'ready']);
  });

  it('stays the row engine when DuckDB cannot start, and the status has the reason', async () => {
    const { control } = controlWith(broken);
    await control.start();
    expect(control.status).toMatchObject({ phase: 'failed', reason: 'missing' });
    expect(await control.withEngine(codes)).toEqual(['11.01']);
  });

  it('becomes the row engine again when DuckDB breaks while answering', async () => {
    const engine = fakeEngine(breaking);
    const { control } = controlWith(() => Promise.resolve(engine));
    await control.start();
    expect(await control.withEngine(name)).toBe('rows');
    expect(control.status).toMatchObject({ phase: 'failed', reason: 'query' });
    expect(engine.stopped).toBe(true);
  });

  it('is DuckDB after a second attempt, which bypasses the cache', async () => {
    const tries: boolean[] = [];
    const { control } = controlWith(({ fresh }) => {
      tries.push(fresh);
      return fresh ? Promise.resolve(fakeEngine()) : broken();
    });
    await control.start();
    await control.start();
    expect(tries).toEqual([false, true]);
    expect(control.status.phase).toBe('ready');
  });

  it('starts once when it is started several times', async () => {
    let starts = 0;
    const { control } = controlWith(() => {
      starts += 1;
      return Promise.resolve(fakeEngine());
    });
    await Promise.all([control.start(), control.start()]);
    await control.start();
    expect(starts).toBe(1);
  });

  it('stays failed when a late piece of a failed download arrives', async () => {
    let late: LoadingOptions['onProgress'] = () => undefined;
    const { control } = controlWith(({ onProgress }) => {
      late = onProgress;
      return broken();
    });
    await control.start();
    late(1000, 2000);
    expect(control.status.phase).toBe('failed');
  });

  it('rejects free SQL until DuckDB is ready', async () => {
    const { control } = controlWith(() => Promise.resolve(fakeEngine()));
    await expect(control.query('SELECT 42')).rejects.toThrow('not ready');
    await control.start();
    expect(await control.query('SELECT 42')).toEqual([{ answer: 42 }]);
  });

  it('stays ready after wrong SQL, and fails after a trap of the WebAssembly', async () => {
    const wrong = new Error('Parser Error: syntax error');
    const trap = Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
    const errors = [wrong, trap];
    const engine = { ...fakeEngine(), query: () => Promise.reject(errors.shift()!) };
    const { control } = controlWith(() => Promise.resolve(engine));
    await control.start();
    await expect(control.query('SELEC')).rejects.toBe(wrong);
    expect(control.status.phase).toBe('ready');
    await expect(control.query('SELECT 1')).rejects.toBe(trap);
    expect(control.status).toMatchObject({ phase: 'failed', reason: 'query' });
  });
});

describe('releasing the engine', () => {
  it('stops DuckDB, answers from the rows, and starts again from the cache', async () => {
    const tries: boolean[] = [];
    const engine = fakeEngine();
    const { control } = controlWith(({ fresh }) => {
      tries.push(fresh);
      return Promise.resolve(engine);
    });
    await control.start();
    expect(control.rest()).toBe(true);
    expect(engine.stopped).toBe(true);
    expect(control.status).toEqual({ phase: 'idle', rested: true });
    expect(await control.withEngine(name)).toBe('rows');
    await control.start();
    expect(control.status.phase).toBe('ready');
    expect(tries).toEqual([false, false]);
  });

  it('stops an engine whose start ends after the release', async () => {
    const engine = fakeEngine();
    const { control, seen } = controlWith(() => Promise.resolve(engine));
    const started = control.start();
    control.rest();
    await started;
    expect(engine.stopped).toBe(true);
    expect(seen.map(({ phase }) => phase)).toEqual(['loading', 'idle']);
  });

  it('does nothing while nothing runs', () => {
    const { control, seen } = controlWith(broken);
    expect(control.rest()).toBe(false);
    expect(seen).toEqual([]);
  });
});
