/**
 * The embed of a region as one self-contained HTML file: it requests and stores nothing, and contains
 * neither host nor folder, so that a frozen one works wherever it is served.
 */
import type { ViewRow } from '../../db/schema/views.ts';
import { bundled } from '../../bundle.ts';
import { escapeHtml, markup, say, type Html } from '../../i18n/html.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { tracer } from '../../text/trace.ts';
import { heightAttributes } from '../size/height.ts';
import { securityPolicy } from '../policy.ts';
import { embedStyle } from '../style.ts';
import { cardWords, type CardWords, type RegionCardSource } from './card-words.ts';
import { cardHeights } from './height.ts';

/** A region's card in a language, and the data version at which it is frozen; null for the current data. */
export interface RegionEmbed extends RegionCardSource {
  /** The row of the view `headline`, for the date of the data. */
  figures: ViewRow<'headline'>;
  version: string | null;
}

/** The HTML of the file, which is the same for equal facts and sources. */
export async function regionEmbedHtml(embed: RegionEmbed): Promise<string> {
  const { lang } = embed;
  const words = await cardWords(embed);
  const body = bodyOf(words, embed);
  const style = embedStyle(body, await bundled('embed/region/card.css'));
  const script = await bundled('embed/browser/frame.ts');
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${securityPolicy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(words.title)} | Pantau MPP</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${pageOf(embed)}">`,
    // Otherwise a browser that opens the embed directly requests an icon from the host.
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    `<script>${script}</script>`,
  ].join('\n');
  const heights = heightAttributes(cardHeights(words, lang));
  return `<!doctype html>\n<html lang="${lang}" ${heights}>\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** The relative address of the page of the region. */
function pageOf({ facts, version }: RegionEmbed): string {
  return `${version === null ? '../../../' : '../../../../'}daerah/${facts.region.slug}/`;
}

function bodyOf(words: CardWords, embed: RegionEmbed): string {
  const { facts, lang, version } = embed;
  const { embed: t, regionKit } = messagesIn(lang);
  const page = pageOf(embed);
  const kind = version === null ? t.live : t.frozen(version);
  const rows = words.rows.map(
    ({ term, value }) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  );
  return String(markup`<i id="dark" hidden></i><i id="light" hidden></i>
<main aria-labelledby="finding"><h2 id="finding">${words.title}</h2>
<p class="status" data-status="${facts.region.status}">${words.status}</p>
<dl>${rows}</dl>
<footer><p class="sources">${originOf(embed, page)}</p>
<p class="kind"><b>${kind}</b> <a href="${page}" target="_blank" rel="noopener">${regionKit.link}</a></p></footer></main>`);
}

/** Source, date of the data and licence. */
function originOf({ lang, figures }: RegionEmbed, page: string): Html {
  const { common, embed: t, regionKit } = messagesIn(lang);
  const date = tracer('headline', figures, lang)('official_as_of');
  return markup`<a href="${page}#sumber" data-rows target="_blank" rel="noopener">${regionKit.sources}</a>. ${say(common.dataDate, date)}. ${t.licence}`;
}
