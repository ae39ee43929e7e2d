/**
 * The embed of a figure as one self-contained HTML file: it requests and stores nothing, and contains
 * neither host nor folder, so that a frozen one works wherever it is served.
 */
import { escapeHtml } from '../i18n/html.ts';
import { plainText } from '../figures/figure.ts';
import { bundled } from '../bundle.ts';
import { withColours } from '../images/palette.ts';
import { packDrawings } from './drawing/pack.ts';
import { heightAttributes } from './size/height.ts';
import { embedMarkup, heightsOf, type Embed } from './parts.ts';
import { securityPolicy } from './policy.ts';
import { drawingRules, embedStyle } from './style.ts';

/** The HTML of the file, which is the same for equal figures and sources. */
export async function embedHtml(embed: Embed): Promise<string> {
  const { figure, lang } = embed;
  const markup = embedMarkup(embed);
  const { drawings, rules } = packDrawings([markup.wide.svg, markup.narrow.svg], (paint) =>
    withColours(paint, 'light'),
  );
  const { page } = markup;
  const body = [
    // Invisible targets of an address such as #dark, which the style sheet uses.
    '<i id="dark" hidden></i><i id="light" hidden></i>',
    // No h1, because the host page has one, and a label, because the host page has a main part too.
    `<main aria-labelledby="finding"><h2 id="finding">${String(markup.title)}</h2>`,
    `<p class="subtitle">${String(markup.subtitle)}</p>`,
    `<div class="drawing wide">${drawings[0]}</div><div class="drawing narrow">${drawings[1]}</div>`,
    `<p>${String(markup.sentence)}</p>`,
    `<footer><p class="sources">${String(markup.origin)}</p>`,
    `<p class="kind"><b>${escapeHtml(markup.kind)}</b> <a href="${page}" target="_blank" rel="noopener">${escapeHtml(markup.link)}</a></p></footer></main>`,
  ].join('\n');
  const style = embedStyle(body, await drawingRules(rules));
  const script = await bundled('embed/browser/frame.ts');
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${securityPolicy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(plainText(markup.title))} | Pantau MPP</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${page}">`,
    // Otherwise a browser that opens the embed directly requests an icon from the host.
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    `<script>${script}</script>`,
  ].join('\n');
  // For snippets of a frozen embed, because the figure's height may change later.
  const heights = heightAttributes(heightsOf(figure, lang));
  return `<!doctype html>\n<html lang="${lang}" ${heights}>\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}
