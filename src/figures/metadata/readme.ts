/** The readme of a figure's ZIP in both languages, made from the figure's metadata. */
import type { Lang } from '../../i18n/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { FigureMetadata } from './metadata.ts';

/** Returns the readme as plain text; `files` are the names in the ZIP. */
export function figureReadme(
  metadata: Readonly<Record<Lang, FigureMetadata>>,
  files: readonly string[],
): string {
  return `${part(metadata.id, files)}\n\n${'-'.repeat(72)}\n\n${part(metadata.en, files)}\n`;
}

/** Returns what a reader of the data needs to know, as pairs of a label and a text. */
export function readmeFacts(metadata: FigureMetadata): [string, string][] {
  const lang = metadata.language;
  const t = messagesIn(lang).figurePage.readme;
  return [
    [t.measure, `${metadata.measure} (${metadata.row})`],
    [t.base, metadata.base.text],
    [t.date, formatDate(metadata.data_date, lang)],
    [t.version, metadata.data_version.id],
    [t.source, metadata.source],
    [t.licence, `${metadata.licence.name} (${t.licenceText}): ${metadata.licence.url}`],
    [t.citation, metadata.citation.plain],
    [t.page, metadata.page],
  ];
}

function part(metadata: FigureMetadata, files: readonly string[]): string {
  const t = messagesIn(metadata.language).figurePage.readme;
  const columns = metadata.columns.map(({ name, description }) => `- ${name}: ${description}`);
  return [
    metadata.title,
    metadata.subtitle,
    metadata.description,
    '',
    ...readmeFacts(metadata).map(([name, value]) => `${name}: ${value}`),
    '',
    `${t.files}:`,
    ...files.map((file) => `- ${file}`),
    '',
    `${t.columns}:`,
    ...columns,
    '',
    t.emptyCell,
    t.allSources,
  ].join('\n');
}
