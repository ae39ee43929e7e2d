import { expect, test } from 'vitest';
import { frozenEmbeds } from '../../../src/embed/frozen.ts';
import { madeUpRelease, store } from '../releases/made-up.ts';
import { withTemporaryFolder } from '../support/folders.ts';

const embed = (title: string) =>
  `<html lang="id" data-heights="520 460"><head><title>${title} | Pantau MPP</title></head></html>`;

test('before the first release nothing can be embedded frozen', () => {
  withTemporaryFolder((folder) => {
    expect(frozenEmbeds(folder)).toBeNull();
  });
});

test('a frozen figure has the title and heights of the newest release', () => {
  withTemporaryFolder((folder) => {
    store(madeUpRelease('2026-01-31', 1, { 'embed/peta/*/index.html': embed('Lama') }), folder);
    const texts = {
      'embed/peta/*/index.html': embed('Baru &amp; beku'),
      'en/embed/peta/*/index.html': embed('New'),
    };
    const version = store(madeUpRelease('2026-02-28', 2, texts), folder);
    const frozen = frozenEmbeds(folder);
    expect(frozen?.version).toBe(version);
    expect(frozen?.figures.get('peta')).toEqual({
      id: { title: 'Baru & beku', heights: { narrow: 520, wide: 460 } },
      en: { title: 'New', heights: { narrow: 520, wide: 460 } },
    });
  });
});
