/** Descriptions of pages, as search engines and networks show them under a title. */

/** Search engines cut what is longer. */
export const LONGEST_DESCRIPTION = 160;

/**
 * As many of the sentences as fit, whole and in order, as one text of at most 160 characters. Where
 * the first does not fit it is cut behind a word and ends in an ellipsis.
 */
export function pageDescription(first: string, ...more: readonly string[]): string {
  const begin = first.length <= LONGEST_DESCRIPTION ? first : cut(first);
  return more.reduce((text, sentence) => {
    const longer = `${text} ${sentence}`;
    return longer.length <= LONGEST_DESCRIPTION ? longer : text;
  }, begin);
}

function cut(text: string): string {
  const words = text.slice(0, LONGEST_DESCRIPTION - 1).replace(/\s+\S*$/, '');
  return `${words.replace(/[,;:.]$/, '')}…`;
}
