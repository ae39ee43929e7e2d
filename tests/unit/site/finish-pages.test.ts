/** All changes of pages at the end of a build. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { finishPages, type PageChanger } from '../../../src/finish-pages.ts';
import { inTemporaryFolder } from '../support/folders.ts';

type Done = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

test('pages of every address get all changes in their order, and embeds and files get none', () =>
  inTemporaryFolder(async (site) => {
    const files = ['index.html', '404.html', 'peta/index.html'];
    const untouched = ['embed/a/index.html', 'en/embed/a/index.html', 'umpan/a.xml'];
    for (const file of [...files, ...untouched]) {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      writeFileSync(join(site, file), 'a');
    }
    const textsAtEnd: string[] = [];
    const textOf = (file: string): string => readFileSync(join(site, file), 'utf8');
    const adds: PageChanger = () => ({ change: (html, file) => `${html} in ${file}` });
    const ends: PageChanger = ({ folder, base }) => ({
      change: async (html) => Promise.resolve(`${html}, ${base}`),
      end: () => textsAtEnd.push(readFileSync(join(folder, 'peta/index.html'), 'utf8')),
    });
    const { hooks } = finishPages([adds, ends]);
    await hooks['astro:build:done']!({ dir: pathToFileURL(`${site}/`) } as Parameters<Done>[0]);
    expect(files.map(textOf)).toEqual(files.map((file) => `a in ${file}, /`));
    expect(untouched.map(textOf)).toEqual(untouched.map(() => 'a'));
    expect(textsAtEnd).toEqual(['a in peta/index.html, /']);
  }));
