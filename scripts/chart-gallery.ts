/** Writes .build/gallery.html with every chart snapshot on light and dark, for reviewers. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const SNAPSHOTS = join(ROOT, 'tests/charts/snapshots');

const layout = `
  body { margin: 0; font-family: var(--font); }
  figure { margin: 0; }
  section { padding: 1rem; background: var(--paper); color: var(--ink); }
  section > div { display: flex; flex-wrap: wrap; gap: 2rem; align-items: start; }
  h2 { font-size: 1rem; }
`;

function stylesheet(name: string): string {
  return readFileSync(join(ROOT, 'src/styles', name), 'utf8').replaceAll(
    "url('@",
    `url('file://${join(ROOT, 'node_modules')}/@`,
  );
}

/** The charts of one width in one theme. The dark half repeats ids, which does no harm in a gallery. */
function gallery(theme: 'light' | 'dark', width: string, files: readonly string[]): string {
  const charts = files
    .filter((file) => file.includes(`-${width}-`))
    .map((file) => {
      const svg = readFileSync(join(SNAPSHOTS, file), 'utf8');
      return `<figure><figcaption>${file}</figcaption>${svg}</figure>`;
    });
  return `<section data-theme="${theme}" id="${theme}-${width}"><h2>${theme} ${width}</h2><div>${charts.join('\n')}</div></section>`;
}

const files = readdirSync(SNAPSHOTS).sort();
const sections = (['light', 'dark'] as const).flatMap((theme) =>
  ['340', '720'].map((width) => gallery(theme, width, files)),
);
const tokens = stylesheet('tokens.css').replaceAll(':root[data-theme', '[data-theme');
const page = `<!doctype html>
<html lang="id">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Chart gallery</title>
<style>${stylesheet('font.css')}${tokens}${stylesheet('charts.css')}${layout}</style>
${sections.join('\n')}
</html>`;
const out = join(ROOT, '.build', 'gallery.html');
mkdirSync(join(ROOT, '.build'), { recursive: true });
writeFileSync(out, page);
console.log(`Wrote ${out}`);
