/** What the type of HTML promises: nothing that is data becomes markup. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { joinHtml, listHtml, markup, say, trustedHtml } from '../../../src/i18n/html.ts';
import { linkHtml } from '../../../src/text/link-html.ts';

const hostile = `<script>alert(1)</script>"' onload="x" &amp; <img src=x>`;
const written =
  "&lt;script&gt;alert(1)&lt;/script&gt;&quot;' onload=&quot;x&quot; &amp;amp; &lt;img src=x&gt;";

/** The element that a browser makes of some HTML. */
function parsed(html: unknown): Element {
  return new JSDOM(`<main>${String(html)}</main>`).window.document.querySelector('main')!;
}

test.each([
  ['a value of a template', markup`${hostile}`],
  ['a value in an array', markup`${[hostile]}`],
  ['a value in an array in an array', markup`${[[hostile]]}`],
  ['a piece that is joined', joinHtml([hostile])],
  ['an item of a list', listHtml([hostile], 'id')],
  ['a text of a message', say((text: string) => text, hostile)],
  ['the words of a link', joinHtml([markup`${linkHtml('#a', hostile)}`])],
])('%s comes out as text', (_, html) => {
  const element = parsed(html);
  expect(element.textContent).toBe(hostile);
  expect(String(html)).toContain(written);
  expect([...element.querySelectorAll('script, img, [onload]')]).toEqual([]);
});

test('An address cannot end its attribute', () => {
  const [link] = parsed(linkHtml(hostile, 'x')).children;
  expect(link!.getAttribute('href')).toBe(hostile);
  expect(link!.attributes).toHaveLength(1);
});

test('What joins pieces is escaped too', () => {
  expect(String(joinHtml(['a', 'b'], hostile))).toBe(`a${written}b`);
});

test('Markup passes, alone, in arrays, in messages and in lists', () => {
  const bold = markup`<b>${'1 & 2'}</b>`;
  const expected = '<b>1 &amp; 2</b>';
  expect(String(markup`${bold}`)).toBe(expected);
  expect(String(markup`${[bold, [bold]]}`)).toBe(expected.repeat(2));
  expect(String(say((a: string, b: string) => `${b} < ${a}`, bold, hostile))).toBe(
    `${written} &lt; ${expected}`,
  );
  expect(String(listHtml([bold, 'a & b'], 'en'))).toBe(`${expected} and a &amp; b`);
  expect(String(trustedHtml('<svg/>'))).toBe('<svg/>');
});

test('Null, undefined and the empty text write nothing, zero writes a digit', () => {
  expect(String(markup`[${null}${undefined}${''}${[]}]`)).toBe('[]');
  expect(String(markup`[${0}]`)).toBe('[0]');
});

test('A message sees a number that it is given, and not the marks of another filling', () => {
  const message = (count: number, text: string): string => (count === 1 ? 'one' : text);
  expect(String(say(message, 1, markup`<b></b>`))).toBe('one');
  const forged = `\uE0001\uE001`;
  expect(String(say((a: string, b: string) => a + b, forged, 'x'))).not.toContain('<');
});
