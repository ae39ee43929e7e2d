/** What thinning out leaves of a page. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { thinDocument } from '../../../scripts/site/thin-page.ts';

/** The body of a page of which two elements of a kind are left. */
function thinned(body: string): string {
  const { window } = new JSDOM(`<body>${body}</body>`, { runScripts: 'outside-only' });
  window.eval(`(${thinDocument.toString()})([2, ['class'], 'a'])`);
  return window.document.body.innerHTML;
}

test('elements that differ in words and numbers of parts only are left twice, wherever they are', () => {
  const rows = ['<li><i>a</i></li>', '<li><i>b</i><i>c</i></li>', '<li><i>d</i></li>'];
  const left = '<li><i>a</i></li><li><i>b</i></li>';
  expect(thinned(`<ul>${rows.join('')}</ul>`)).toBe(`<ul>${left}</ul>`);
  // A further list keeps an item, because a list without one would be a fault.
  const lists = `<ul>${rows[0]!}${rows[2]!}</ul>`;
  expect(thinned(`<ul>${left}</ul>${lists}${lists}`)).toBe(
    `<ul>${left}</ul><ul><li><i>a</i></li></ul>`,
  );
});

test('an element with another class, another part or an empty attribute is left, with all around it', () => {
  const items = ['<i>a</i>', '<i>b</i>', '<i class="x">c</i>', '<i title="">e</i>'];
  expect(thinned(items.join(''))).toBe(items.join(''));
  const last = ['<i class="y">f</i>', '<i><b>g</b></i>'];
  expect(thinned([...items, '<i>h</i>', ...last].join(''))).toBe([...items, ...last].join(''));
});

test('a link is left with all of its words', () => {
  const links = '<a>a <i>b</i><i>c</i><i>d</i></a>';
  expect(thinned(links)).toBe(links);
});

test('what only a removed element refers to is removed too', () => {
  const part = '<p aria-details="x1">a</p><p aria-details="x2">b</p>';
  expect(
    thinned(`${part}<p aria-details="x3">c</p><b hidden id="x2"></b><b hidden id="x3"></b>`),
  ).toBe(`${part}<b hidden="" id="x2"></b>`);
});

test('what is folded or hidden is removed, unless another element refers to it', () => {
  const kept = '<details><summary>a</summary></details><p aria-details="table">c</p>';
  const table = '<div hidden=""><table id="table"></table></div>';
  expect(
    thinned(`${kept.replace('</details>', '<p>b</p></details>')}${table}<p hidden>d</p>`),
  ).toBe(kept + table);
});
