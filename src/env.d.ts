/// <reference types="astro/client" />

/** Environment variables that the build reads. */
interface ImportMetaEnv {
  /** Address of the repository; see src/repository.ts. */
  readonly REPOSITORY_URL?: string;
  /** An e-mail address or the https address of a form; see src/contact.ts. */
  readonly CONTACT?: string;
}

/** The parts of accessible-autocomplete that this site uses, because the package has no types. */
declare module 'accessible-autocomplete' {
  interface Options<T> {
    element: HTMLElement;
    id: string;
    name: string;
    source: (query: string, show: (options: T[]) => void) => void;
    templates: {
      inputValue: (option: T | undefined) => string;
      /** HTML. */
      suggestion: (option: T) => string;
    };
    onConfirm: (option: T | undefined) => void;
    autoselect?: boolean;
    confirmOnBlur: boolean;
    displayMenu: 'inline' | 'overlay';
    menuAttributes: Record<string, string>;
    minLength: number;
    tNoResults: () => string;
    tStatusNoResults: () => string;
    tStatusQueryTooShort: (letters: number) => string;
    tStatusSelectedOption: (option: string, count: number, index: number) => string;
    tStatusResults: (count: number, selected: string) => string;
    tAssistiveHint: () => string;
  }

  export default function accessibleAutocomplete<T>(options: Options<T>): void;
}

/** The parts of subset-font that the build uses, because the package has no types. */
declare module 'subset-font' {
  /** What is kept of a font, and its format. */
  export interface SubsetOptions {
    targetFormat: 'woff2';
    variationAxes: Record<string, { min: number; max: number; default: number }>;
    /** Layout features that stay; all others go. */
    keepFeatures: readonly string[];
  }

  /** Returns a font with the characters of a text alone. Rejects what is no font. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}

/** HTML in pages is a type: a bare text in `set:html` is an error of `astro check`. */
declare namespace astroHTML.JSX {
  interface HTMLAttributes {
    'set:html'?: import('./i18n/html.ts').Html | null | undefined;
  }
}
