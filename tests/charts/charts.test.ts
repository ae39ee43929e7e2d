import { expect, test } from 'vitest';
import { lettersIn } from '../../src/embed/drawing/letters.ts';
import { renderSvg } from '../../src/charts/render.ts';
import { chartWords } from '../../src/charts/words.ts';
import { langs } from '../../src/i18n/lang.ts';
import { drawnCase, emptyCases, readRealRows, realCases } from './cases.ts';
import { parseSvg, textBoxes } from './svg.ts';

/** What arithmetic and templates leave behind where a value is missing. */
const BROKEN = /NaN|undefined|Infinity|null/;
const MARKS = 'path[d], rect, circle, line';

const rows = await readRealRows();
const cases = realCases(rows);

/** Every chart at every width in both languages, drawn once for all tests. */
const drawings = cases.flatMap((one) =>
  [340, 520, 720, 960].flatMap((width) =>
    langs.map((lang) => {
      const { chart, markup } = drawnCase(one, width, lang);
      const id = `${one.name}-${width}`;
      return {
        name: `${one.name} ${width} ${lang}`,
        id,
        width,
        chart,
        markup,
        svg: parseSvg(markup),
      };
    }),
  ),
);
type Drawing = (typeof drawings)[number];

/** What is wrong in any of the drawings, each fault with the name of its drawing. */
function faults(of: (drawing: Drawing) => readonly unknown[]): string[] {
  return drawings.flatMap((drawing) =>
    of(drawing).map((fault) => `${drawing.name}: ${JSON.stringify(fault)}`),
  );
}

test('no chart has a style sheet or a colour that is not a variable of the page', () => {
  const styled = /currentColor|<style| style=|(?:fill|stroke)="(?!none"|var\(--[a-z-]+\)")[^"]*"/g;
  expect(faults(({ markup }) => markup.match(styled) ?? [])).toEqual([]);
});

test('every id in a chart begins with the name of the chart and occurs once', () => {
  const wrong = ({ id: own, svg }: Drawing): string[] => {
    const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => !id.startsWith(`${own}-`) || ids.indexOf(id) !== place);
  };
  expect(faults(wrong)).toEqual([]);
});

test('every chart is an image with its title as name and a sentence with a number as description', () => {
  const wrong = ({ svg, chart }: Drawing): unknown[] => {
    const textOf = (attribute: string) =>
      svg.querySelector(`#${svg.getAttribute(attribute)}`)?.textContent;
    const said = [svg.getAttribute('role'), textOf('aria-labelledby'), textOf('aria-describedby')];
    const meant = ['img', chart.title, chart.description];
    const isRight = said.join('\n') === meant.join('\n') && /\d/.test(chart.description);
    return isRight && chart.title !== '' ? [] : [said];
  };
  expect(faults(wrong)).toEqual([]);
});

test('every chart has the requested width, also in its view box', () => {
  const wrong = ({ svg, width }: Drawing): unknown[] => {
    const [own, box] = [svg.getAttribute('width'), svg.getAttribute('viewBox')];
    const isRight = own === `${width}` && box === `0 0 ${width} ${svg.getAttribute('height')}`;
    return isRight ? [] : [[own, box]];
  };
  expect(faults(wrong)).toEqual([]);
});

test('every number in a drawing is finite and has at most two decimals', () => {
  // Texts may contain 50.000, which is no fraction.
  const shapes = ({ markup }: Drawing): string =>
    markup.replaceAll(/>[^<]+</g, '><').replaceAll(/ (?:aria-label|data-[a-z-]+)="[^"]*"/g, '');
  expect(faults(({ markup }) => BROKEN.exec(markup) ?? [])).toEqual([]);
  expect(faults((drawing) => shapes(drawing).match(/[-\d]*\d\.\d{3,}/g) ?? [])).toEqual([]);
});

test('every text of a chart lies inside the drawing', () => {
  const outside = ({ svg, width }: Drawing): readonly unknown[] => {
    const height = Number(svg.getAttribute('height'));
    return textBoxes(svg).filter(
      ({ left, right, middle }) => left < 0 || right > width || middle < 5 || middle > height - 5,
    );
  };
  expect(faults(outside)).toEqual([]);
});

test('letters are at least 12 pixels, except in the line of island groups that needs less to fit', () => {
  const small = ({ markup }: Drawing): unknown[] =>
    lettersIn(markup).filter(({ size }) => size < 12);
  const below = faults(small);
  expect(
    below.filter((fault) => !/^coverage-by-island-group (340|520) id: .* belum/.test(fault)),
  ).toEqual([]);
  expect(below.filter((fault) => !fault.includes('"size":11,'))).toEqual([]);
});

test('every chart has marks that show its rows', () => {
  const bare = drawings.filter(({ svg }) => svg.querySelectorAll(MARKS).length < 3);
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test('a chart without rows is drawn at every width and says in words that it has none', () => {
  const wrong = emptyCases(rows).flatMap(({ name, draw }) =>
    [340, 720].flatMap((width) =>
      langs.flatMap((lang) => {
        const chart = draw({ lang, width });
        const said = [renderSvg(chart, { id: 'a' }).svg, chart.title, chart.description];
        return said.some((text) => text === '' || BROKEN.test(text)) ? [`${name} ${width}`] : [];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('title and description of every chart differ between the languages', () => {
  const same = cases.filter((one) => {
    const [id, en] = langs.map((lang) => drawnCase(one, 720, lang).chart);
    return id?.title === en?.title || id?.description === en?.description;
  });
  expect(same.map(({ name }) => name)).toEqual([]);
});

type Phrase = (...parts: string[]) => string;

/** Every text of a table of words, with stand-ins for its numbers and names. */
function texts(words: string | object): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [(words as Phrase)('1', '2', '3', '4')];
  return Object.values(words).flatMap(texts);
}

test('every text of the charts exists in both languages', () => {
  const [id, en] = langs.map((lang) => texts(chartWords[lang]));
  expect(id?.length).toBe(en?.length);
  expect([...(id ?? []), ...(en ?? [])].filter((text) => text.trim() === '')).toEqual([]);
  const same = id?.filter((text, index) => text === en?.[index]) ?? [];
  expect(same).toEqual(['Indonesia']);
});
