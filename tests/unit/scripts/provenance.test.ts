/** Runs the check that every number reaches a source on made-up pages. */
import { describe, expect, test } from 'vitest';
import { checkProvenance, type Checked } from '../../../scripts/support/provenance.ts';

const sources = [
  { id: 'warta', url: 'https://warta.example/1' },
  { id: 'arsip', url: null },
];
const source = '<a href="https://warta.example/1">Warta</a>';
const number = '<data data-view="headline" data-row="" data-column="gap">2</data>';

/** The result of the check for pages whose main parts are given by address. */
function check(mains: Record<string, string>): Checked {
  const pages = Object.entries(mains).map(
    ([path, main]) => [path, `<body><main>${main}</main></body>`] as const,
  );
  return checkProvenance(new Map(pages), sources, { base: '/', unsourced: ['tiles'] });
}

describe('a number', () => {
  test('in a section without a source is reported with page, view and column', () => {
    const { faults } = check({ 'a/': `<section>${number}</section>` });
    expect(faults).toEqual(['/a/: view headline, column gap: "2" reaches no source in two clicks']);
  });

  test('of a row is reported with its row', () => {
    const cell = '<td data-column="listed">9</td>';
    const { faults } = check({
      'b/': `<table data-view="reconciliation"><tr data-row="2020-01-01">${cell}</tr></table>`,
    });
    expect(faults[0]).toContain('view reconciliation, row 2020-01-01, column listed');
  });

  test('beside its source is counted as beside it', () => {
    const checked = check({ '': `<section><p>${number}</p><p>${source}</p></section>` });
    expect(checked).toEqual({ numbers: 1, beside: 1, faults: [] });
  });

  test('is not covered by the source of another section', () => {
    const { faults } = check({ '': `<section>${number}</section><section>${source}</section>` });
    expect(faults).toHaveLength(1);
  });

  test('outside all sections is not covered by the source of a section', () => {
    const { faults } = check({ '': `<p>${number}</p><section>${source}</section>` });
    expect(faults).toHaveLength(1);
  });

  test('may have a source without an address, which a page of the site describes', () => {
    const own = '<a href="/sumber/2020/#arsip">Arsip</a>';
    expect(check({ '': `<p>${number} ${own}</p>` }).faults).toEqual([]);
    expect(check({ '': `<p>${number} ${own.replace('arsip', 'lain')}</p>` }).faults).toHaveLength(
      1,
    );
  });

  test('that counts the rows of a table without sources needs no source', () => {
    const count = (table: string): string =>
      `<data data-view="${table}" data-count="rows">3</data>`;
    expect(check({ '': count('tiles') }).faults).toEqual([]);
    expect(check({ '': count('totals') }).faults).toHaveLength(1);
  });
});

describe('a link to rows', () => {
  const rows = (evidence: string, inside: string): string =>
    `<div data-evidence-for="${evidence}">${inside}</div>`;
  const linked = `<section>${number}<a href="/baris/" data-rows>Baris</a></section>`;

  test('leads to a page that shows the view, or the column, with a source', () => {
    expect(check({ '': linked, 'baris/': rows('headline', source) }).faults).toEqual([]);
    expect(check({ '': linked, 'baris/': rows('headline.gap', source) }).faults).toEqual([]);
  });

  test('is not accepted when the page shows another view, or no source, or is missing', () => {
    expect(check({ '': linked, 'baris/': rows('headline.listed', source) }).faults).toHaveLength(1);
    expect(check({ '': linked, 'baris/': rows('headline', 'tanpa sumber') }).faults).toHaveLength(
      1,
    );
    expect(check({ '': linked }).faults).toHaveLength(1);
  });

  test('may lead to an anchor whose element has a source', () => {
    const here = linked.replace('/baris/', '#sumber');
    expect(check({ '': `${here}<ul id="sumber"><li>${source}</li></ul>` }).faults).toEqual([]);
    expect(check({ '': `${here}<ul id="lain"><li>${source}</li></ul>` }).faults).toHaveLength(1);
  });
});

describe('any other link', () => {
  const linked = `<p data-view="batches" data-row="x"><a href="/x/"><b data-column="count">2</b></a></p>`;

  test('is accepted when its page shows the same row beside a source', () => {
    const row = (key: string): string => `<p data-view="batches" data-row="${key}">${source}</p>`;
    expect(check({ '': linked, 'x/': row('x') }).faults).toEqual([]);
    expect(check({ '': linked, 'x/': row('y') }).faults).toHaveLength(1);
  });
});
