/** Reading the page as its light theme shows it, for files that are put on paper and in reports. */

/** Does something while the page has its light theme: within one task, which no reader sees. */
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

/** The colours that stand around a chart, as values. */
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
