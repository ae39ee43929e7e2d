/** Changes of pages while they are written, and the order of the routes. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { finishPages, type PageChanger } from '../../../src/finish-pages.ts';

type Hooks = Required<AstroIntegration['hooks']>;
type Hook = 'astro:config:done' | 'astro:build:start' | 'astro:build:done';
type Parameter<Name extends Hook> = Parameters<Hooks[Name]>[0];

/** A prerenderer of pages that say `a`, and of files of other types. */
const usual: AstroPrerenderer = {
  name: 'usual',
  getStaticPaths: () =>
    Promise.resolve(
      ['a.png.ts', 'b.astro', 'c.png.ts', 'd.astro'].map((component) => ({
        pathname: component,
        route: { component } as never,
      })),
    ),
  render: (request) =>
    Promise.resolve(
      new Response('a', {
        status: request.url.endsWith('/404/') ? 404 : 200,
        headers: {
          'content-type': request.url.endsWith('.xml')
            ? 'application/xml'
            : 'text/html; charset=utf-8',
        },
      }),
    ),
};

/** The prerenderer that the integration sets, and its end. */
function started(changers: readonly PageChanger[], toWrite?: Parameters<typeof finishPages>[2]) {
  const isLast = (route: string): boolean => route.endsWith('.png.ts');
  const { hooks } = finishPages(changers, isLast, toWrite) as { hooks: Hooks };
  const config = { outDir: new URL('file:///site/'), base: '/mpp/' };
  void hooks['astro:config:done']({ config } as Parameter<'astro:config:done'>);
  let changed = usual;
  const setPrerenderer: Parameter<'astro:build:start'>['setPrerenderer'] = (made) => {
    changed = typeof made === 'function' ? made(usual) : made;
  };
  void hooks['astro:build:start']({ setPrerenderer } as Parameter<'astro:build:start'>);
  return {
    ...changed,
    done: () => hooks['astro:build:done']({} as Parameter<'astro:build:done'>),
  };
}

test('pages of every address get all changes in their order, and embeds and files get none', async () => {
  const ended: string[] = [];
  const adds: PageChanger = () => ({ change: (html, path) => `${html} at ${path}` });
  const ends: PageChanger = ({ folder, base }) => ({
    change: async (html) => Promise.resolve(`${html}, ${base}`),
    end: () => ended.push(folder),
  });
  const { getStaticPaths, render, done } = started([adds, ends]);
  await getStaticPaths();
  const textOf = async (path: string): Promise<[number, string]> => {
    const request = new Request(`http://localhost/mpp/${path}`);
    const response = await render(request, { routeData: {} as never, collectMetadata: false });
    if (!(response instanceof Response)) throw new Error('This is no response.');
    return [response.status, await response.text()];
  };
  expect(await textOf('')).toEqual([200, 'a at , /mpp/']);
  expect(await textOf('404/')).toEqual([404, 'a at 404/, /mpp/']);
  expect(await textOf('en/peta/')).toEqual([200, 'a at en/peta/, /mpp/']);
  expect(await textOf('embed/a/')).toEqual([200, 'a']);
  expect(await textOf('en/embed/a/')).toEqual([200, 'a']);
  expect(await textOf('umpan/a.xml')).toEqual([200, 'a']);
  await done();
  expect(ended).toEqual(['/site/']);
});

test('routes that are last come after all others, in the same order', async () => {
  const paths = await started([]).getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual([
    'b.astro',
    'd.astro',
    'a.png.ts',
    'c.png.ts',
  ]);
});

test('addresses that a build leaves out are not written', async () => {
  const site = started([], (all) => all.filter(({ pathname }) => !pathname.startsWith('a')));
  const paths = await site.getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual(['b.astro', 'd.astro', 'c.png.ts']);
});
