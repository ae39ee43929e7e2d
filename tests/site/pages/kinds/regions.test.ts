/** What must be true for the page of every region in both languages. */
import { expect, test } from 'vitest';
import type { Status } from '../../../../src/db/schema/views.ts';
import { langs } from '../../../../src/i18n/lang.ts';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import { data } from '../../recount/covered.ts';
import { textAt } from '../../support/files.ts';
import { faultsOn, pageAt } from '../../support/pages.ts';
import { pathOf, regions } from '../../support/regions.ts';

const pages = regions.flatMap((region) =>
  langs.map((lang) => ({ lang, region, page: pageAt(pathOf(lang, region.slug)) })),
);
const byPath = new Map(pages.map((entry) => [entry.page.path, entry]));
const all = pages.map(({ page }) => page);

test('all 514 regions have a page in both languages', () => {
  expect(regions).toHaveLength(514);
  expect(all).toHaveLength(1028);
});

test('the main heading of every page ends with the kind and name of its region', () => {
  const wrong = faultsOn(all, ({ path, headings }) => {
    const { kind, name } = byPath.get(path)!.region;
    const expected = `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}`;
    return headings[0]!.endsWith(expected) ? [] : [`"${headings[0]!}", not "${expected}"`];
  });
  expect(wrong).toEqual([]);
});

test('the status in words agrees with the published data', () => {
  const wrong = faultsOn(all, ({ path, file }) => {
    const { lang, region } = byPath.get(path)!;
    const main = /<main[^>]*>.*<\/main>/s.exec(textAt(`/${file}`))![0];
    const [, status, words] =
      /data-status="(\w+)"[^>]*><svg.*?<\/svg>(?:<span>)?([^<]*)</.exec(main) ?? [];
    const expected = messagesIn(lang).common.status[region.status as Status];
    // The status may be followed, in brackets, by the date on which it was last reported.
    return status === region.status && words?.trim().startsWith(expected)
      ? []
      : [`${String(status)} "${String(words)}", not ${region.status} "${expected}"`];
  });
  expect(wrong).toEqual([]);
});

test('the address of a former name redirects to the page of today, in both languages', () => {
  const former = data.aliases.filter(({ kind }) => kind === 'former');
  expect(former.length).toBeGreaterThan(0);
  for (const { region_code, alias } of former) {
    const region = regions.find((row) => row.region_code === region_code)!;
    const old = `${region.kind}-${alias.toLowerCase().replaceAll(' ', '-')}`;
    for (const lang of langs) {
      expect(pageAt(pathOf(lang, old)).redirect).toContain(pathOf(lang, region.slug));
    }
  }
});
