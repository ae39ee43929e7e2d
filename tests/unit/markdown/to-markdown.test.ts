/** Pages as Markdown. */
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/markdown/to-markdown.ts';

const at = 'https://contoh.example/mpp/metode/';
const page = (main: string): string => toMarkdown(`<body><nav>x</nav><main>${main}</main>`, at);

test.each([
  [
    'headings',
    '<h1>A</h1><section><h2 id="b">B <small>c</small></h2></section>',
    '# A\n\n## B c\n',
  ],
  ['paragraphs', '<p>Satu\n dua</p><p>tiga</p>', 'Satu dua\n\ntiga\n'],
  [
    'relative links as absolute ones',
    '<p><a href="../b/#c">B</a></p>',
    '[B](https://contoh.example/mpp/b/#c)\n',
  ],
  ['lists', '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>', '- a\n- b c\n'],
  ['numbered lists', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b\n'],
  ['parts of scripts', '<x-y><h2>A</h2><div><p>b</p></div></x-y>', '## A\n\nb\n'],
  ['terms', '<dl><dt>A</dt><dd>b</dd></dl>', '**A**\n\nb\n'],
  ['code', '<pre><code>SELECT *\nFROM t</code></pre>', '```\nSELECT *\nFROM t\n```\n'],
  [
    'tables with their captions',
    '<table><caption>C</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th>1|2</th><td><p>3</p></td></tr></tbody></table>',
    'C\n\n| a | b |\n| --- | --- |\n| 1\\|2 | 3 |\n',
  ],
  ['marks of Markdown as text', '<p>a*b_c [d] &lt;e&gt;</p>', 'a\\*b\\_c \\[d\\] \\<e>\n'],
])('%s are written as such', (_, html, markdown) => {
  expect(page(html)).toBe(markdown);
});

test('what needs a script, is hidden or is a drawing is left out', () => {
  const html =
    '<p>a</p><p hidden>b</p><div class="x needs-script">c</div><svg><text>d</text></svg><script>e</script><form>f</form><noscript><p>g</p></noscript>';
  expect(page(html)).toBe('a\n\ng\n');
});

test('a page without a main part is an error', () => {
  expect(() => toMarkdown('<p>x</p>', at)).toThrow('no main part');
});
