/**
 * The embed of any state of the explorer as one self-contained HTML file: the facts of all regions, and
 * a script that shows the state of the address. It requests and stores nothing.
 */
import { bundled } from '../../../bundle.ts';
import { securityPolicy } from '../../../embed/policy.ts';
import { embedStyle } from '../../../embed/style.ts';
import type { EmbedData, EmbedMap } from '../../../explorer/embed/data.ts';
import { escapeHtml, markup, say, type Html } from '../../../i18n/html.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { messagesIn } from '../../../i18n/messages.ts';
import { group } from 'd3-array';
import type { TileLayout } from '../../../map/tiles/layout.ts';
import { loopsToPath, outlineOf } from '../../../map/tiles/outline.ts';
import { tileMapLayout } from '../../../map/tile-map-data.ts';
import { tracer } from '../../../text/trace.ts';
import { toScriptJson } from '../../script-json.ts';
import { defaultView, type DefaultView } from '../default-view.ts';

/** From /embed/jelajah/ to the home page in the same language. */
const HOME = '../../';

/** The HTML of the file, which is the same for equal data and sources. */
export async function stateEmbedHtml(lang: Lang): Promise<string> {
  const shown = await defaultView(lang);
  const { layout } = await tileMapLayout(lang);
  const body = String(bodyOf(shown, dataOf(shown, layout), lang));
  // The script's drawings use these colours too, so the rules name all that are needed.
  const style = embedStyle(body, await bundled('explorer/embed/state.css'));
  const script = await bundled('explorer/embed/frame.ts');
  const { heading } = messagesIn(lang).explorerEmbed;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${securityPolicy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(heading)} | Pantau MPP</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${HOME}jelajah/">`,
    // Otherwise a browser that opens the embed directly requests an icon from the host.
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    `<script>${script}</script>`,
  ].join('\n');
  return `<!doctype html>\n<html lang="${lang}">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function dataOf({ pageData }: DefaultView, layout: TileLayout): EmbedData {
  // Without the addresses of provinces, because an embed has one link.
  const { lang, facts, known, islands, services, kinds, span } = pageData;
  return { lang, facts, known, islands, services, kinds, span, map: mapOf(layout) };
}

function mapOf({ groups, sizes }: TileLayout): EmbedMap {
  return {
    sizes,
    groups: groups.map(({ origins, tiles }) => {
      const provinces = [...group(tiles, ({ provinceCode }) => provinceCode).values()];
      return {
        origins,
        tiles: tiles.map(({ code, centre }) => [code, centre.x, centre.y]),
        outline: provinces
          .map((own) => loopsToPath(outlineOf(own.map(({ cell }) => cell))))
          .join(''),
      };
    }),
  };
}

function bodyOf({ headline }: DefaultView, data: EmbedData, lang: Lang): Html {
  const { common, embed, explorer, explorerEmbed: t } = messagesIn(lang);
  const trace = tracer('headline', headline, lang);
  const official = say(
    explorer.layout.official,
    trace('listed'),
    trace('official_total'),
    trace('official_as_of'),
  );
  const sources = markup`<a href="${HOME}sumber/tampilan/headline/" data-rows target="_blank" rel="noopener">${common.source}</a>`;
  return markup`<i id="dark" hidden></i><i id="light" hidden></i>
<main aria-labelledby="finding"><h2 id="finding" data-part="title">${t.heading}</h2>
<p data-part="people"></p>
<div data-part="body"><noscript><p>${t.withoutScript}</p></noscript></div>
<p data-part="note"></p>
<footer><p class="sources">${official} ${sources}: ${explorer.source}. ${embed.licence}</p>
<p class="kind"><b>${embed.live}</b> <a href="${HOME}jelajah/" data-part="link" target="_blank" rel="noopener">${t.link}</a></p></footer>
<script type="application/json">${toScriptJson(data)}</script></main>`;
}
