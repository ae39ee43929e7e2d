/** The texts of the site use the words that docs/words.md fixes. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { tables } from '../../../src/data/tables/index.ts';
import { views } from '../../../src/db/schema/views.ts';
import { viewColumns } from '../../../src/db/schema/view-columns.ts';
import { givenUpWords, phrasesGivenUp } from '../../site/support/words/given-up-words.ts';

const langs = ['id', 'en'] as const;

/** The texts between quotes in a source file, without comments, keys and names. */
function textsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

test.each(langs)('The table of words gives up phrases in %s', (lang) => {
  expect(phrasesGivenUp(lang).length).toBeGreaterThan(20);
  const [first = ''] = phrasesGivenUp(lang);
  expect(givenUpWords(`Kabupaten ini ${first}.`, lang)).toEqual([first]);
  expect(givenUpWords(`di-${first}`, lang)).toEqual([]);
});

test.each(langs)('No message in %s uses a phrase that was given up', (lang) => {
  const files = globSync(`src/i18n/${lang}/**/*.ts`);
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    textsIn(file).flatMap((text) =>
      givenUpWords(text, lang).map((word) => `${file}: ${word}: ${text.slice(0, 90)}`),
    ),
  );
  expect(found).toEqual([]);
});

test.each(langs)('No description of a table, view or column in %s does either', (lang) => {
  const described = [
    ...Object.values({ ...tables, ...views }).flatMap(({ title, row }) => [title, row]),
    ...Object.values(tables).flatMap(({ columns }) =>
      Object.values(columns).map(({ description }) => description),
    ),
    ...Object.values(viewColumns).map(({ description }) => description),
  ];
  const texts = described.map((text) => text[lang]);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => givenUpWords(text, lang).length > 0)).toEqual([]);
});
