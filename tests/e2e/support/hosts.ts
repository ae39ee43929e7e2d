/** Host pages of tests/fixtures/hosts/ with real snippets, served from their own origin. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIRequestContext, Frame, Page } from '@playwright/test';
import type { EmbedChoice, EmbedTheme } from '../../../src/embed/address.ts';
import { oembedHtml, snippet, type SnippetKind } from '../../../src/embed/snippets.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import type { GalleryFigure } from '../../../src/scripts/gallery/embed-gallery-data.ts';

const FOLDER = 'tests/fixtures/hosts';

/** The served host pages. */
export interface Hosts {
  /** The address of a host page by the name of its file. */
  address: (name: string) => string;
  close: () => void;
}

/** The figures of the built site, by slug. */
export async function builtFigures(
  request: APIRequestContext,
): Promise<ReadonlyMap<string, GalleryFigure>> {
  const listed = (await (await request.get('/sematkan/figures.json')).json()) as GalleryFigure[];
  return new Map(listed.map((figure) => [figure.id.slug, figure]));
}

/** Serves the host pages with the snippets of the site at `site`. */
export async function serveHosts(
  site: string,
  figures: ReadonlyMap<string, GalleryFigure>,
): Promise<Hosts> {
  const server = createServer((request, response) => {
    const name = /^\/([a-z0-9-]+)$/.exec(request.url ?? '')?.[1];
    response.writeHead(name ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(name ? filled(readFileSync(`${FOLDER}/${name}.html`, 'utf8'), site, figures) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (name) => `http://127.0.0.1:${port}/${name}`,
    close: () => void server.close(),
  };
}

/** `{iframe slug lang=en theme=dark sandbox="…"}`, `{element …}` and `{wordpress …}` become snippets. */
function filled(html: string, site: string, figures: ReadonlyMap<string, GalleryFigure>): string {
  return html
    .replace(
      /\{(iframe|element|wordpress) ([a-z-]+)([^}]*)\}/g,
      (_, kind: string, slug, more: string) => {
        const lang = (/lang=(\w+)/.exec(more)?.[1] ?? 'id') as Lang;
        const theme = (/theme=(\w+)/.exec(more)?.[1] ?? 'auto') as EmbedTheme;
        const figure = figures.get(slug as string)![lang];
        if (kind === 'wordpress')
          return filteredByWordPress(oembedHtml(site, figure, live(lang), `${site}grafik/`));
        const code = snippet(kind as SnippetKind, site, figure, { lang, theme, version: null });
        const sandbox = /sandbox="[^"]*"/.exec(more)?.[0];
        const kept = more.includes('noscript') ? code.replace(/<script.*<\/script>/, '') : code;
        return sandbox === undefined ? kept : kept.replace(/sandbox="[^"]*"/, sandbox);
      },
    )
    .replaceAll('{site}', site);
}

/**
 * An oEmbed answer as WordPress (since 4.4) writes it for a site that is not on its list: few attributes,
 * a sandbox, and a secret at the end of the address. The frame is hidden until it has sent its height.
 */
function filteredByWordPress(frame: string): string {
  return frame
    .replace(/ (style|loading|sandbox)="[^"]*"/g, '')
    .replace('<blockquote', '<blockquote class="wp-embedded-content" data-secret="a1B2c3D4e5"')
    .replace(
      '<iframe',
      '<iframe style="position: absolute; visibility: hidden;" class="wp-embedded-content" sandbox="allow-scripts" security="restricted"',
    )
    .replace(/src="([^"]+)"/, 'src="$1#?secret=a1B2c3D4e5" data-secret="a1B2c3D4e5"');
}

function live(lang: Lang): EmbedChoice {
  return { lang, theme: 'auto', version: null };
}

/** The frames of a page with embeds, once there are `count` of them and all have loaded. */
export async function embedsIn(page: Page, count: number): Promise<Frame[]> {
  const loaded = (): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'));
  while (loaded().length < count) await page.waitForEvent('framenavigated');
  const frames = loaded();
  await Promise.all(frames.map((frame) => frame.waitForLoadState('load')));
  return frames;
}

/** The pixels by which the content of a frame is wider and higher than the frame. */
export function overflowOf(frame: Frame): Promise<{ x: number; y: number }> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    return { x: root.scrollWidth - root.clientWidth, y: root.scrollHeight - root.clientHeight };
  });
}

/** The heights of the content of a frame and of the frame, in pixels. */
export function heightsIn(frame: Frame): Promise<{ content: number; frame: number }> {
  return frame.evaluate(() => ({
    content: Math.ceil(document.documentElement.getBoundingClientRect().height),
    frame: innerHeight,
  }));
}

/** Adds up layout shifts of the page from now on in `window.shifted`; call before it opens. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const total = window as unknown as { shifted: number };
    total.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        total.shifted += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shifts of the page since it opened. */
export function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

/** Makes `shiftsOf` give what shifts from now on, for example after a test has changed the size of the window. */
export async function forgetShifts(page: Page): Promise<void> {
  await page.evaluate(() => void ((window as unknown as { shifted: number }).shifted = 0));
}
