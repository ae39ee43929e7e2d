/** How to cite a figure: as plain text, in the style of the APA, and for BibTeX. */

/** What a citation is made of, as text or as HTML: it is only put together here. */
export interface CitedFigure {
  slug: string;
  title: string;
  /** The year the data was collected until, which stands for the year of publication. */
  year: string;
  /** What the data is as of, in words: "Data per 15 Desember 2025". */
  dataDate: string;
  /** The version of the data, `2026-11-21-0a1b2c3d`. */
  version: string;
  /** The stable address of the figure's page. */
  address: string;
}

/** The words of a citation in a language. */
export interface CitationWords {
  version: string;
  /** What kind of work it is, as the APA puts it in square brackets. */
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

/** The seventh edition of the APA's style; `emphasised` marks the title, which it sets in italics. */
export function apaCitation(
  figure: CitedFigure,
  words: CitationWords,
  emphasised: (title: string) => string = (title) => title,
): string {
  const { title, year, version, address } = figure;
  const kind = words.version.replace(/^./, (first) => first.toUpperCase());
  return `${AUTHOR}. (${year}). ${emphasised(title)} (${kind} ${version}) [${words.kind}]. ${address}`;
}

/** An entry for BibTeX from plain texts, with the signs that TeX would read as commands escaped. */
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
