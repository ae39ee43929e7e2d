/** Reading the page in its light theme, for files that are printed or put in reports. */

/** Runs `work` in the light theme and restores the theme in the same task, before any paint. */
export function inLightTheme<Result>(work: () => Result): Result {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset['theme'] = 'light';
  try {
    return work();
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

/** Colours of the light theme as src/styles/tokens.css has them. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  accent: string;
}

/** The colours around a chart, as CSS values. */
export function lightPalette(): Palette {
  return inLightTheme(() => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    return {
      paper: colour('--paper'),
      ink: colour('--ink'),
      soft: colour('--ink-soft'),
      accent: colour('--accent'),
    };
  });
}
