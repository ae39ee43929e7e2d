/**
 * The page for comparison: the explorer's linked views built with Mosaic's vgplot, on the same
 * database and the same release of DuckDB-WASM, from the origin that serves this page. Follows the
 * advice of Mosaic's documentation: data in a table in memory with compact types, pre-aggregation and
 * query cache enabled.
 */
import * as duckdb from '@duckdb/duckdb-wasm';
import * as vg from '@uwdata/vgplot';

const STATUSES = ['inaugurated', 'served', 'operating', 'preparing', 'none'];
const COLOURS = ['#0b6157', '#5aa593', '#d98a3d', '#efcfa3', '#dfe2de'];
const DATABASE = 'mpp.duckdb';

/** Copies the view once, because it joins five tables; repeated values become an ENUM. */
const COPY = `CREATE TABLE memory.main.regions AS
  SELECT r.region_code, r.name, r.province_name_id, r.population, r.services, r.agencies,
    r.status::ENUM (${STATUSES.map((status) => `'${status}'`).join(', ')}) AS status,
    r.kind::ENUM ('kabupaten', 'kota') AS kind,
    r.province_name_id::provinces AS province,
    r.island_group_id::islands AS island,
    r.counted_on::DATE AS counted_day,
    t.landscape_col AS col, t.landscape_row AS line
  FROM mpp.region_status r LEFT JOIN mpp.tiles t USING (region_code)`;

const STEPS = [
  `ATTACH '${DATABASE}' AS mpp (READ_ONLY)`,
  'CREATE TYPE provinces AS ENUM (SELECT name_id FROM mpp.provinces ORDER BY code)',
  'CREATE TYPE islands AS ENUM (SELECT id FROM mpp.island_groups ORDER BY sort_order)',
  COPY,
];

performance.mark('mosaic:engine-start');
const { engine, connection } = await startEngine();
performance.measure('mosaic:engine', 'mosaic:engine-start');
vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: engine, connection }));
document.body.append(linkedViews());

async function startEngine() {
  const engine = new duckdb.AsyncDuckDB(
    new duckdb.VoidLogger(),
    new Worker('duckdb-browser-eh.worker.js'),
  );
  const [response] = await Promise.all([
    fetch(DATABASE),
    engine.instantiate('duckdb-eh.wasm', null),
  ]);
  await engine.registerFileBuffer(DATABASE, new Uint8Array(await response.arrayBuffer()));
  const connection = await engine.connect();
  for (const sql of STEPS) await connection.query(sql);
  return { engine, connection };
}

/** The views in the order of the explorer. */
function linkedViews() {
  const chosen = vg.Selection.crossfilter();
  const from = vg.from('regions', { filterBy: chosen });
  const menu = (column, label) => vg.menu({ as: chosen, from: 'regions', column, label });
  return vg.vconcat(
    vg.hconcat(
      named('islands', menu('island', 'Island group')),
      named('kinds', menu('kind', 'Kind')),
    ),
    named(
      'figures',
      vg.hconcat(
        figure(from, vg.count(), 'regions'),
        figure(from, vg.sum('population'), 'population'),
      ),
    ),
    named('progress', progress(from, chosen)),
    named('tiles', tiles(from, chosen)),
    named('island-bars', bars(from, chosen, 'island', 180)),
    named('province-bars', bars(from, chosen, 'province', 620)),
    vg.hconcat(
      ...['services', 'agencies', 'population'].map((column) =>
        named(column, histogram(from, chosen, column)),
      ),
    ),
    named(
      'table',
      vg.table({
        from: 'regions',
        filterBy: chosen,
        columns: ['region_code', 'name', 'province_name_id', 'status', 'services', 'population'],
        height: 400,
      }),
    ),
  );
}

/** Sets `data-view`, by which the measurement finds a part of the page. */
function named(name, element) {
  element.dataset.view = name;
  return element;
}

function figure(from, expression, label) {
  return vg.plot(
    vg.text(from, { x: 0, y: 0, text: expression, fontSize: 28 }),
    vg.xAxis(null),
    vg.yAxis(null),
    vg.xLabel(label),
    vg.width(220),
    vg.height(60),
  );
}

function progress(from, chosen) {
  const month = { x: vg.bin('counted_day', { interval: 'month' }), y: vg.count() };
  return vg.plot(
    vg.areaY(from, { ...month, fill: '#e3f0ec' }),
    vg.lineY(from, { ...month, stroke: '#0b6157' }),
    vg.intervalX({ as: chosen }),
    vg.xDomain(vg.Fixed),
    vg.width(700),
    vg.height(300),
  );
}

/** Draws one mark per tile, however many rows it represents; the strongest colour wins. */
function tiles(from, chosen) {
  return vg.plot(
    vg.dot(from, { x: 'col', y: 'line', fill: vg.max('status'), r: 5, symbol: 'hexagon' }),
    vg.intervalXY({ as: chosen }),
    ...statusColours(),
    vg.xDomain(vg.Fixed),
    vg.yDomain(vg.Fixed),
    vg.yReverse(true),
    vg.xAxis(null),
    vg.yAxis(null),
    vg.width(700),
    vg.height(360),
  );
}

function bars(from, chosen, column, height) {
  return vg.plot(
    vg.barX(from, { x: vg.count(), y: column, fill: 'status' }),
    vg.toggleY({ as: chosen }),
    ...statusColours(),
    vg.yDomain(vg.Fixed),
    vg.yLabel(null),
    vg.marginLeft(150),
    vg.width(700),
    vg.height(height),
  );
}

function histogram(from, chosen, column) {
  return vg.plot(
    vg.rectY(from, { x: vg.bin(column), y: vg.count(), fill: '#34897a', inset: 0.5 }),
    vg.intervalX({ as: chosen }),
    vg.xDomain(vg.Fixed),
    vg.xLabel(column),
    vg.width(340),
    vg.height(180),
  );
}

function statusColours() {
  return [vg.colorDomain(STATUSES), vg.colorRange(COLOURS)];
}
