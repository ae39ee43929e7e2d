import { beforeAll, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { lettersIn } from '../../src/embed/drawing/letters.ts';
import { renderSvg } from '../../src/charts/render.ts';
import { chartWords } from '../../src/charts/words.ts';
import { langs, type Lang } from '../../src/i18n/lang.ts';
import { drawnCase, emptyCases, readRealRows, realCases, type ChartCase } from './cases.ts';
import { parseSvg, textBoxes } from './svg.ts';

/** What arithmetic and templates leave behind where a value is missing. */
const BROKEN = /NaN|undefined|Infinity|null/;
const MARKS = 'path[d], rect, circle, line';

const rows = await readRealRows();
const cases = realCases(rows);

/** A chart at a width in a language, and its markup as text and as a tree. */
interface Drawing {
  name: string;
  id: string;
  width: number;
  chart: Chart;
  markup: string;
  svg: SVGSVGElement;
}

/** What each test looks for in a drawing, by the title of the test. */
const rules: Record<string, (drawing: Drawing) => readonly unknown[]> = {
  'no chart has a style sheet or a colour that is not a variable of the page': ({ markup }) =>
    markup.match(
      /currentColor|<style| style=|(?:fill|stroke)="(?!none"|var\(--[a-z-]+\)")[^"]*"/g,
    ) ?? [],

  'every id in a chart begins with the name of the chart and occurs once': ({ id: own, svg }) => {
    const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => !id.startsWith(`${own}-`) || ids.indexOf(id) !== place);
  },

  'every chart is an image with its title as name and a sentence with a number as description': ({
    svg,
    chart,
  }) => {
    const textOf = (attribute: string) =>
      svg.querySelector(`#${svg.getAttribute(attribute)}`)?.textContent;
    const said = [svg.getAttribute('role'), textOf('aria-labelledby'), textOf('aria-describedby')];
    const meant = ['img', chart.title, chart.description];
    const isRight = said.join('\n') === meant.join('\n') && /\d/.test(chart.description);
    return isRight && chart.title !== '' ? [] : [said];
  },

  'every chart has the requested width, also in its view box': ({ svg, width }) => {
    const [own, box] = [svg.getAttribute('width'), svg.getAttribute('viewBox')];
    const isRight = own === `${width}` && box === `0 0 ${width} ${svg.getAttribute('height')}`;
    return isRight ? [] : [[own, box]];
  },

  'no drawing has a number that is not finite': ({ markup }) => BROKEN.exec(markup) ?? [],

  'every number in a drawing has at most two decimals': ({ markup }) => {
    // Texts may contain 50.000, which is no fraction.
    const texts = />[^<]+</g;
    const words = / (?:aria-label|data-[a-z-]+)="[^"]*"/g;
    return (
      markup
        .replaceAll(texts, '><')
        .replaceAll(words, '')
        .match(/[-\d]*\d\.\d{3,}/g) ?? []
    );
  },

  'every text of a chart lies inside the drawing': ({ svg, width }) => {
    const height = Number(svg.getAttribute('height'));
    return textBoxes(svg).filter(
      ({ left, right, middle }) => left < 0 || right > width || middle < 5 || middle > height - 5,
    );
  },

  'letters are at least 12 pixels, except in the line of island groups that needs less to fit': ({
    name,
    markup,
  }) =>
    lettersIn(markup).filter(({ size, words }) => {
      const isLine = /^coverage-by-island-group (340|520) id$/.test(name);
      return size < 12 && !(isLine && words.includes(' belum') && size === 11);
    }),

  'every chart has marks that show its rows': ({ svg }) =>
    svg.querySelectorAll(MARKS).length < 3 ? ['too few marks'] : [],
};

const found: Record<string, string[]> = Object.fromEntries(
  Object.keys(rules).map((title) => [title, []]),
);

/** Applies every rule to a drawing, whose tree is then free: all trees at once keep the garbage collector busy. */
function look(one: ChartCase, width: number, lang: Lang): void {
  const { chart, markup } = drawnCase(one, width, lang);
  const id = `${one.name}-${width}`;
  const name = `${one.name} ${width} ${lang}`;
  const drawing = { name, id, width, chart, markup, svg: parseSvg(markup) };
  for (const [title, rule] of Object.entries(rules)) {
    found[title]!.push(...rule(drawing).map((fault) => `${name}: ${JSON.stringify(fault)}`));
  }
}

let looked = 0;
beforeAll(() => {
  for (const one of cases) {
    for (const width of [340, 520, 720, 960]) {
      for (const lang of langs) {
        look(one, width, lang);
        looked++;
      }
    }
  }
});

test.each(Object.keys(rules))('%s', (title) => {
  expect(looked).toBe(cases.length * 4 * langs.length);
  expect(found[title]).toEqual([]);
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
