/** The phrases that docs/words.md gives up, as patterns for each language. */
import { readFileSync } from 'node:fs';

type Lang = 'id' | 'en';

const headings: Readonly<Record<Lang, string>> = { id: '## Indonesian', en: '## English' };

const patterns: Readonly<Record<Lang, RegExp>> = { id: patternOf('id'), en: patternOf('en') };

/** Every phrase of a text in `lang` that was given up, as it is written there. */
export function givenUpWords(text: string, lang: Lang): string[] {
  return [...text.matchAll(patterns[lang])].map(([phrase]) => phrase);
}

/** The phrases in the last column of the language's table, each between backticks. */
export function phrasesGivenUp(lang: Lang): string[] {
  const [, section = ''] = readFileSync('docs/words.md', 'utf8').split(headings[lang]);
  const rows = section.split('\n## ')[0]!.split('\n');
  return rows
    .filter((row) => row.startsWith('|'))
    .flatMap((row) =>
      [
        ...row
          .split('|')
          .at(-2)!
          .matchAll(/`([^`]+)`/g),
      ].map(([, word]) => word!),
    );
}

function patternOf(lang: Lang): RegExp {
  const words = phrasesGivenUp(lang).toSorted((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<![\p{L}/-])(?:${words.join('|')})(?![\p{L}])`, 'giu');
}
