/** The words of the built pages: none that docs/words.md gives up, and heads that promise what is there. */
import { expect, test } from 'vitest';
import { givenUpWords } from '../support/words/given-up-words.ts';
import { contentPages, faultsOn, isFrozen, readerPages } from '../support/pages.ts';

const LONGEST = 160;

const langOf = (lang: string): 'id' | 'en' => (lang === 'en' ? 'en' : 'id');

test('no page uses a phrase that was given up', () => {
  // Embeds of a released version stay as they were released.
  const current = contentPages.filter(({ path }) => !isFrozen(path));
  const faults = faultsOn(current, ({ lang, ownWords, title, metas }) => {
    const text = [title, metas.get('description'), metas.get('og:image:alt'), ownWords].join(' ');
    return [...new Set(givenUpWords(text, langOf(lang)))];
  });
  expect(faults).toEqual([]);
});

test('every description has at most 160 characters and belongs to one page only', () => {
  const shared = new Map<string, string[]>();
  const faults = faultsOn(readerPages, ({ path, metas }) => {
    const description = metas.get('description') ?? '';
    shared.set(description, [...(shared.get(description) ?? []), path]);
    return description.length > LONGEST ? [`${description.length}: ${description}`] : [];
  });
  expect(faults).toEqual([]);
  expect([...shared.values()].filter((paths) => paths.length > 1)).toEqual([]);
});

/** What a title or description of a region can promise, and the term under which its page has it. */
const PROMISES: readonly [promise: RegExp, kept: RegExp][] = [
  [/\balamat\b|\baddress\b/i, /\b(Alamat|Address) (?!Belum|Not found)\S/],
  [/\bjam buka\b|\bopening hours\b/i, /\b(Jam buka|Opening hours) (?!Belum|Not found)\S/],
  [
    /\bjumlah layanan\b|\bnumber of services\b/i,
    /\d+ (jenis layanan|service types)|Jenis layanan|Service types/,
  ],
  [/\bsitus web\b|\bwebsite\b/i, /\b(Situs web|Website) (?!Belum|Not found)\S/],
];

test('no title or description of a region promises what its page has not', () => {
  const regions = readerPages.filter(({ path }) => /\/daerah\/[^/]+\/$/.test(path));
  expect(regions.length).toBeGreaterThan(1000);
  const faults = faultsOn(regions, ({ title, metas, words }) => {
    const head = `${title} ${metas.get('description')}`;
    return PROMISES.filter(([promise, kept]) => promise.test(head) && !kept.test(words)).map(
      ([promise]) => `promises ${promise.source}`,
    );
  });
  expect(faults).toEqual([]);
});

test('where a base of 514 is named, its unit is beside it', () => {
  const named = /(?:dari|of) 514(?!\d)(.{0,40})/g;
  const unit = /^ ?(?:kabupaten|regenc|daerah|region|kab|chosen|\(|MPP)/;
  const faults = faultsOn(readerPages, ({ path, ownWords }) =>
    // Tables, SQL and captions of the explorer have their unit in a heading.
    /\/(jelajah|data|sumber)\//.test(path)
      ? []
      : [...ownWords.matchAll(named)].filter(([, after]) => !unit.test(after!)).map(([all]) => all),
  );
  expect(faults).toEqual([]);
});
