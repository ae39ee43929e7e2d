/** How high the card of a region is at most, computed at build for hosts that run no scripts. */
import { plainText } from '../../figures/figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { heightsFrom, lineCount, type EmbedHeights } from '../size/height.ts';
import { measures } from '../size/measures.ts';
import type { CardWords } from './card-words.ts';

/** Approximate width of bold letters relative to regular ones. */
const BOLD = 1.15;

/** Pixels between the widths that are measured; a card has only text, which gets lower with the width. */
const STEP = 20;

/** The space and the line around each row of the list. */
const ROW_EDGE = 11;

/** A longer text than the identifier of any version. */
const LONGEST_VERSION = '0000-00-00-00000000';

/** Returns the heights in pixels that are enough in narrow and in wide frames, for a frozen card too. */
export function cardHeights(words: CardWords, lang: Lang): EmbedHeights {
  return heightsFrom((width) => heightAt(width, words, lang), STEP);
}

function heightAt(width: number, { title, status, rows }: CardWords, lang: Lang): number {
  const { edge, gap, nearby, title: heading, text, small, link } = measures;
  const { embed: t, regionKit } = messagesIn(lang);
  const available = width - 2 * edge;
  const block = (words: string, { size, line }: { size: number; line: number }, broad = 1) =>
    lineCount(words, size * broad, available) * line;
  const list = rows.map(
    ({ term, value }) => block(term, small) + block(plainText(value), text) + ROW_EDGE,
  );
  // The date of the data is not longer than this.
  const origin = `${regionKit.sources}. Data per 00 September 0000. ${t.licence}`;
  return Math.ceil(
    2 * edge +
      block(title, heading, BOLD) +
      nearby +
      block(plainText(status), text, BOLD) +
      gap +
      list.reduce((sum, height) => sum + height, 0) +
      gap * 1.5 +
      1 +
      block(origin, small) +
      nearby +
      block(`${t.frozen(LONGEST_VERSION)} ${regionKit.link}`, link),
  );
}
