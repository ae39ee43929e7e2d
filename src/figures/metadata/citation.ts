/** How to cite a figure: as plain text, in the style of the APA, and for BibTeX. */

/** The parts of a citation, as text or as HTML; this file only joins them. */
export interface CitedFigure {
  slug: string;
  title: string;
  /** The year until which the data was collected, used as the year of publication. */
  year: string;
  /** The date of the data in words: "Data per 15 Desember 2025". */
  dataDate: string;
  /** The version of the data, `2026-11-21-0a1b2c3d`. */
  version: string;
  /** The stable address of the figure's page. */
  address: string;
}

/** The words of a citation in a language. */
export interface CitationWords {
  version: string;
  /** The kind of work, which the APA style puts in square brackets. */
  kind: string;
}

const AUTHOR = 'Pantau MPP';
const LICENCE = 'CC BY 4.0';

/** `Pantau MPP (2026). Title. Data as of 15 December 2025, version 2026-…. CC BY 4.0. https://…` */
export function plainCitation(
  figure: Omit<CitedFigure, 'slug'>,
  words: Pick<CitationWords, 'version'>,
): string {
  const { title, year, dataDate, version, address } = figure;
  return `${AUTHOR} (${year}). ${title}. ${dataDate}, ${words.version} ${version}. ${LICENCE}. ${address}`;
}

/** Returns the citation in APA style, 7th edition; `emphasised` marks up the title, which the style sets in italics. */
export function apaCitation(
  figure: CitedFigure,
  words: CitationWords,
  emphasised: (title: string) => string = (title) => title,
): string {
  const { title, year, version, address } = figure;
  const kind = words.version.replace(/^./, (first) => first.toUpperCase());
  return `${AUTHOR}. (${year}). ${emphasised(title)} (${kind} ${version}) [${words.kind}]. ${address}`;
}

/** Returns an entry for BibTeX from plain texts, with characters escaped that TeX would read as commands. */
export function bibtexCitation(figure: CitedFigure, words: CitationWords): string {
  const { slug, title, year, dataDate, version, address } = figure;
  const fields = {
    author: `{${AUTHOR}}`,
    title: `{${escapeTex(title)}}`,
    year,
    version,
    note: escapeTex(`${dataDate}, ${words.version} ${version}. ${LICENCE}`),
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{pantau-mpp-${slug}-${year},\n${lines.join('\n')}\n}`;
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}]/g, '').replaceAll(/[%&#_$]/g, '\\$&');
}
