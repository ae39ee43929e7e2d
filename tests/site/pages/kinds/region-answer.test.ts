/** What the page of every region says of services, limits, codes and hours, recounted from the CSVs. */
import { expect, test } from 'vitest';
import { langs, type Lang } from '../../../../src/i18n/lang.ts';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import { tableRowKey } from '../../../../src/text/trace-table.ts';
import { data } from '../../recount/covered.ts';
import { textAt } from '../../support/files.ts';
import { faultsOn, pageAt } from '../../support/pages.ts';
import { weightOf } from '../../support/weight.ts';
import { pathOf, regions, type Region } from '../../support/regions.ts';

const entries = regions.flatMap((region) =>
  langs.map((lang) => ({ lang, region, page: pageAt(pathOf(lang, region.slug)) })),
);
const pages = entries.map(({ page }) => page);
const byPath = new Map(entries.map((entry) => [entry.page.path, entry]));

/** The rows of a table about a region or the MPP that serves it. */
function about<Row extends { region_code: string }>(rows: readonly Row[], region: Region): Row[] {
  const codes = [region.region_code, region.mpp_code];
  return rows.filter(({ region_code }) => codes.includes(region_code));
}

/** The keys of the rows of a table that a page marks. */
function rowsOn(path: string, table: string): string[] {
  const { scopes } = pageAt(path).marked;
  const found = scopes.flatMap(({ row }) =>
    row?.startsWith(`${table} `) === true ? [row.slice(table.length + 1)] : [],
  );
  return [...new Set(found)].toSorted();
}

/** The lists of services of a page, each with its group and the keys of its rows. */
function serviceLists(path: string): { group: string; rows: string[]; html: string }[] {
  const [, ...parts] = textAt(`${path}index.html`).split('data-services="');
  return parts.map((part) => {
    const html = part.split('</ul>')[0]!;
    const rows = [...html.matchAll(/<li data-view="services_offered" data-row="([^"]+)"/g)];
    return { group: part.split('"')[0]!, html, rows: rows.map(([, row]) => row!) };
  });
}

/** The rows of services that a page has to show: every report, and plans for what was not reported. */
function expectedServices(region: Region): string[] {
  const rows = about(data.services_offered, region);
  const reported = rows.filter(({ basis }) => basis === 'reported');
  const available = new Set(reported.filter(({ ended }) => !ended).map(({ service }) => service));
  const plans = rows.filter(({ basis, service }) => basis === 'planned' && !available.has(service));
  return [...reported, ...plans].map((row) => tableRowKey('services_offered', row)).toSorted();
}

test('every page shows every service that the CSV names for its MPP, and no other', () => {
  const wrong = faultsOn(pages, ({ path }) => {
    const { region } = byPath.get(path)!;
    const shown = rowsOn(path, 'services_offered');
    const expected = expectedServices(region);
    return shown.join() === expected.join() ? [] : [`${shown.length}, not ${expected.length}`];
  });
  expect(wrong).toEqual([]);
  expect(
    entries.filter(({ region }) => expectedServices(region).length > 0).length,
  ).toBeGreaterThan(300);
});

test('a plan is in the list of plans alone, and a reported service is listed once', () => {
  const wrong = faultsOn(pages, ({ path }) => {
    const lists = serviceLists(path);
    const reported = lists.filter(({ group }) => group === 'reported').flatMap(({ rows }) => rows);
    const services = reported.map((row) => row.split(' ')[1]);
    return [
      ...lists.flatMap(({ group, rows }) =>
        rows.filter((row) => row.split(' ')[3] === 'planned' && group !== 'direncanakan'),
      ),
      ...(new Set(services).size === services.length ? [] : ['a service is listed twice']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every list of services has its date, or says that there is none, and its sources', () => {
  const wrong = faultsOn(pages, ({ path, lang }) =>
    serviceLists(path)
      .filter(
        ({ html }) =>
          !(
            html.includes('<time') ||
            html.includes(messagesIn(lang as Lang).region.services.undated)
          ) || !html.includes('class="sources"'),
      )
      .map(({ group }) => group),
  );
  expect(wrong).toEqual([]);
});

test('an MPP of which no service is reported is said to be unknown, never without services', () => {
  const silent = entries.filter(({ region }) => {
    const rows = about(data.services_offered, region);
    return region.mpp_code !== null && !rows.some(({ basis }) => basis === 'reported');
  });
  expect(silent.length).toBeGreaterThan(100);
  const wrong = silent.filter(
    ({ lang, page }) => !page.words.includes(messagesIn(lang).region.services.none),
  );
  expect(wrong.map(({ page }) => page.path)).toEqual([]);
});

test.each(['service_limits', 'region_codes', 'underdeveloped'] as const)(
  'every page shows the rows of %s about its region, and no other',
  (table) => {
    let shownRows = 0;
    const wrong = faultsOn(pages, ({ path }) => {
      const { region } = byPath.get(path)!;
      const rows = about<(typeof data)[typeof table][number]>(data[table], region);
      const expected = rows.map((row) => tableRowKey(table, row as never)).toSorted();
      const shown = rowsOn(path, table);
      shownRows += shown.length;
      return shown.join() === expected.join() ? [] : [`${shown.join()}, not ${expected.join()}`];
    });
    expect(wrong).toEqual([]);
    expect(shownRows).toBeGreaterThan(20);
  },
);

test('the title of a page names only what the page has', () => {
  const wrong = faultsOn(pages, ({ path, lang, title }) => {
    const { region } = byPath.get(path)!;
    const things = messagesIn(lang as Lang).region.titleThings;
    const place = about(data.places, region)[0];
    const named = (title.split(' | ')[0] ?? '').split(': ')[1] ?? '';
    const reports = about(data.services_offered, region).some(({ basis }) => basis === 'reported');
    return [
      ...(named.includes(things.address) && !place?.address ? ['no address'] : []),
      ...(named.includes(things.opening_hours) && !place?.opening_hours_id ? ['no hours'] : []),
      ...(new RegExp(`(^|, | (dan|and) )${things.services}\\b`).test(named) && !reports
        ? ['no services']
        : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('no description is longer than 160 characters', () => {
  const long = faultsOn(pages, ({ metas }) => {
    const description = metas.get('description') ?? '';
    return description.length <= 160 ? [] : [description];
  });
  expect(long).toEqual([]);
});

interface Thing {
  '@type': string;
  sameAs?: string[];
  openingHoursSpecification?: { opens: string; closes: string }[];
}

/** The data blocks about the region and its MPP. */
function thingsOn(blocks: readonly string[]): Thing[] {
  return blocks.flatMap((text) => (JSON.parse(text) as { '@graph'?: Thing[] })['@graph'] ?? []);
}

test('only a region in which an open MPP was found has an office in its data block', () => {
  const wrong = faultsOn(pages, ({ path, dataBlocks }) => {
    const { status, setback } = byPath.get(path)!.region;
    const isOpen = (status === 'inaugurated' || status === 'operating') && setback === null;
    const offices = thingsOn(dataBlocks).filter((thing) => thing['@type'] === 'GovernmentOffice');
    return offices.length === (isOpen ? 1 : 0) ? [] : [`${offices.length} offices`];
  });
  expect(wrong).toEqual([]);
});

test('a data block names the same region in other lists, without codes that were replaced', () => {
  const wrong = faultsOn(pages, ({ path, dataBlocks }) => {
    const rows = about(data.region_codes, byPath.get(path)!.region);
    const current = rows.filter(({ system, valid_to }) => system !== 'bps' && valid_to === null);
    const [area] = thingsOn(dataBlocks);
    const same = area?.sameAs ?? [];
    return same.length === current.length &&
      current.every(({ code }) => same.some((address) => address.includes(code)))
      ? []
      : [same.join()];
  });
  expect(wrong).toEqual([]);
});

test('every page stays within 60 KB without fonts, and 10 KB of script', () => {
  const weights = pages.map((page) => ({ path: page.path, ...weightOf(page) }));
  const most = (of: 'all' | 'script'): number => Math.max(...weights.map((weight) => weight[of]));
  console.log(`heaviest region: ${most('all')} bytes without fonts, ${most('script')} of script`);
  const heavy = weights.filter(({ all, script }) => all > 60 * 1024 || script > 10 * 1024);
  expect(heavy).toEqual([]);
});
