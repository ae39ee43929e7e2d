/** Addresses of embeds, as a host page writes them; runs in the build and in the browser. */
import type { Lang } from '../i18n/lang.ts';

export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** What a host page chooses of an embed. */
export interface EmbedChoice {
  lang: Lang;
  /** `auto` follows the device of the reader. */
  theme: EmbedTheme;
  /** The version of the data it is frozen at; null follows the data. */
  version: string | null;
}

/** The address of an embed; `site` is that of the home page and ends in a slash. */
export function embedAddress(
  site: string,
  slug: string,
  { lang, theme, version }: EmbedChoice,
): string {
  const frozen = version === null ? '' : `${version}/`;
  // Not `?theme=`, which needs a script: hosts may allow the frame none.
  const chosen = theme === 'auto' ? '' : `#${theme}`;
  return `${site}${lang === 'en' ? 'en/' : ''}embed/${slug}/${frozen}${chosen}`;
}

/** What a frame with an embed may do: run its script, and open links in a window as any other. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
