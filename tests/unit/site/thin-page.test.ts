/** What thinning out leaves of a page. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { thinDocument } from '../../../scripts/site/thin-page.ts';

/** The body of a page of which at most two elements of a kind are left. */
function thinned(body: string): string {
  const { window } = new JSDOM(`<body>${body}</body>`, { runScripts: 'outside-only' });
  window.eval(`(${thinDocument.toString()})([2, ['class']])`);
  return window.document.body.innerHTML;
}

test('siblings that differ in words and numbers of parts only are left twice', () => {
  const rows = ['<li><a href="/1">a</a></li>', '<li><a href="/2">b</a><a href="/3">c</a></li>'];
  const last = '<li><a href="/4">d</a></li>';
  expect(thinned(`<ul>${rows.join('')}${last}</ul>`)).toBe(`<ul>${rows.join('')}</ul>`);
});

test('siblings with another class, another part or an empty attribute are left', () => {
  const items = [
    '<i>a</i>',
    '<i>b</i>',
    '<i class="x">c</i>',
    '<i><b>d</b></i>',
    '<i title="">e</i>',
  ];
  expect(thinned(items.join(''))).toBe(items.join(''));
  expect(thinned([...items, '<i class="y">f</i>', '<i>g</i>'].join(''))).toBe(
    [...items, '<i class="y">f</i>'].join(''),
  );
});

test('what is folded or hidden is removed, unless another element refers to it', () => {
  const kept = '<details><summary>a</summary></details><p aria-details="table">c</p>';
  const table = '<div hidden=""><table id="table"></table></div>';
  expect(
    thinned(`${kept.replace('</details>', '<p>b</p></details>')}${table}<p hidden>d</p>`),
  ).toBe(kept + table);
});
