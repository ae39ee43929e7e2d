/** Addresses of embeds in host pages; runs at build and in the browser. */
import type { Lang } from '../i18n/lang.ts';

/** The themes of embeds. */
export const embedThemes = ['auto', 'light', 'dark'] as const;
/** A theme of embeds. */
export type EmbedTheme = (typeof embedThemes)[number];

/** The options of an embed that a host page chooses. */
export interface EmbedChoice {
  lang: Lang;
  /** `auto` follows the reader's device. */
  theme: EmbedTheme;
  /** The data version at which it is frozen; null for the current data. */
  version: string | null;
}

/** The address of an embed; `site` is that of the home page and ends in a slash. */
export function embedAddress(
  site: string,
  slug: string,
  { lang, theme, version }: EmbedChoice,
): string {
  const frozen = version === null ? '' : `${version}/`;
  // Not `?theme=`, which needs a script, because hosts may forbid scripts in the frame.
  const chosen = theme === 'auto' ? '' : `#${theme}`;
  return `${site}${lang === 'en' ? 'en/' : ''}embed/${slug}/${frozen}${chosen}`;
}

/** The sandbox of a frame with an embed: it may run its script and open links in new windows. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
