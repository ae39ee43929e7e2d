/** An Open Graph reader reads every kind of page of the built site. */
import { readFileSync } from 'node:fs';
import ogs from 'open-graph-scraper';
import { expect, test } from 'vitest';
import { pageKinds } from '../../../scripts/site/pages.ts';

/** The page that browsers show without a connection, which has no address to share. */
const OFFLINE = 'dist/luring/';

const files = Object.values(pageKinds)
  .map((path) => `dist${new URL(path, 'http://site').pathname}`)
  .filter((path) => path.endsWith('/') && path !== OFFLINE)
  .map((path) => `${path}index.html`);

test.each([...new Set(files)])(
  'a reader of links finds title, text and image in %s',
  async (file) => {
    const { result } = await ogs({ html: readFileSync(file, 'utf8') });
    expect(result.ogTitle).toContain('Pantau MPP');
    expect(result.ogDescription?.length).toBeGreaterThan(40);
    expect(result.ogLocale).toBe(file.startsWith('dist/en/') ? 'en_GB' : 'id_ID');
    expect(result.twitterCard).toBe('summary_large_image');
    const [image] = result.ogImage ?? [];
    expect(image).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
  },
);
