import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../src/charts/render.ts';
import { chartWords } from '../../src/charts/words.ts';
import { langs } from '../../src/i18n/lang.ts';
import { emptyCases, readRealRows, realCases } from './cases.ts';
import { parseSvg, textBoxes } from './svg.ts';

const rows = await readRealRows();
const empty = emptyCases(rows);
const drawn = realCases(rows).flatMap(({ name, draw }) =>
  [340, 520, 720, 960].flatMap((width) =>
    langs.map((lang) => {
      const chart = draw({ lang, width });
      return {
        name: `${name} ${width} ${lang}`,
        width,
        chart,
        markup: renderSvg(chart, { id: 'a' }),
      };
    }),
  ),
);

describe.each(drawn)('$name', ({ chart, markup, width }) => {
  const svg = parseSvg(markup);

  test('brings no style of its own and no colour that is not of the page', () => {
    expect(markup).not.toContain('currentColor');
    expect(markup).not.toContain('<style');
    expect(markup).not.toContain(' style=');
    const colours = [...markup.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
    expect(colours.filter((colour) => !/^(?:none|var\(--[a-z-]+\))$/.test(colour ?? ''))).toEqual(
      [],
    );
  });

  test('has ids of its own, each once', () => {
    const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('a-'))).toEqual([]);
  });

  test('is an image with a name and a description', () => {
    expect(svg.getAttribute('role')).toBe('img');
    const named = svg.querySelector(`#${svg.getAttribute('aria-labelledby')}`);
    const described = svg.querySelector(`#${svg.getAttribute('aria-describedby')}`);
    expect(named?.textContent).toBe(chart.title);
    expect(described?.textContent).toBe(chart.description);
    expect(chart.description).toMatch(/\d/);
  });

  test('has the width it was asked for and keeps it as a view box', () => {
    expect(svg.getAttribute('width')).toBe(String(width));
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${svg.getAttribute('height')}`);
  });

  test('holds no broken number and no long one', () => {
    expect(markup).not.toMatch(/NaN|undefined|Infinity|null/);
    // Texts may well hold 50.000.
    expect(markup.replace(/<desc.*<\/desc>/, '')).not.toMatch(/\d\.\d{3}/);
  });

  test('keeps every text inside the drawing', () => {
    const height = Number(svg.getAttribute('height'));
    const outside = textBoxes(svg).filter(
      ({ left, right, middle }) => left < 0 || right > width || middle < 5 || middle > height - 5,
    );
    expect(outside).toEqual([]);
  });
});

describe.each(empty)('$name without rows', ({ draw }) => {
  test.each([340, 720])('is drawn at %i pixels all the same', (width) => {
    const markup = renderSvg(draw({ lang: 'id', width }), { id: 'a' });
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('says that there is nothing to show, or what it knows', () => {
    const { title, description } = draw({ lang: 'en', width: 340 });
    expect(title).not.toBe('');
    expect(description).not.toMatch(/NaN|undefined|null/);
  });
});

test.each(realCases(rows))('$name is told in each language in its own words', ({ draw }) => {
  const id = draw({ lang: 'id', width: 720 });
  const en = draw({ lang: 'en', width: 720 });
  expect(id.title).not.toBe(en.title);
  expect(id.description).not.toBe(en.description);
});

type Phrase = (...parts: string[]) => string;

/** Every text of a table of words, with stand-ins for its numbers and names. */
function texts(words: string | object): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [(words as Phrase)('1', '2', '3', '4')];
  return Object.values(words).flatMap(texts);
}

test('every word of the charts is there in both languages', () => {
  const [id, en] = langs.map((lang) => texts(chartWords[lang]));
  expect(id?.length).toBe(en?.length);
  expect([...(id ?? []), ...(en ?? [])].filter((text) => text.trim() === '')).toEqual([]);
  const same = id?.filter((text, index) => text === en?.[index]) ?? [];
  expect(same).toEqual(['Indonesia']);
});
