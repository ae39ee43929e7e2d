/** The document in which charts are drawn at build, compared with jsdom's. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw.ts';
import { plainDocument, serialized } from '../../src/charts/plain-document.ts';
import { svgElement } from '../../src/charts/svg-element.ts';
import { readRealRows, realCases } from './cases.ts';

const { window } = new JSDOM('');

const cases = realCases(await readRealRows());

test('every chart is drawn as the same text as in jsdom, on a page and as a part of an image', () => {
  const others = new window.XMLSerializer();
  const place = { x: 1, y: 2, width: 300, height: 200 };
  for (const { name, draw } of cases) {
    const chart = draw({ lang: 'id', width: 500 });
    for (const options of [{ id: 'a' }, { id: 'a', place }]) {
      const expected = drawChart(chart, { ...options, document: window.document });
      const drawn = drawChart(chart, { ...options, document: plainDocument() });
      expect(serialized(drawn), name).toBe(others.serializeToString(expected));
    }
  }
});

test('texts and attributes are escaped as XML', () => {
  const text = svgElement(plainDocument(), 'text', { fill: '"a" & <b>' });
  text.append('1 < 2 & "3"');
  expect(serialized(text)).toBe(
    '<text xmlns="http://www.w3.org/2000/svg" fill="&quot;a&quot; &amp; &lt;b&gt;">1 &lt; 2 &amp; "3"</text>',
  );
});

test('an element that is added elsewhere leaves its former place', () => {
  const document = plainDocument();
  const [group, first, second] = ['g', 'path', 'rect'].map((name) =>
    svgElement(document, name, {}),
  );
  group!.append(first!, second!);
  group!.prepend(second!);
  expect(serialized(group!)).toBe('<g xmlns="http://www.w3.org/2000/svg"><rect/><path/></g>');
  second!.remove();
  expect(group!.querySelectorAll('*')).toEqual([first]);
});
