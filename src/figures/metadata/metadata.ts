/** The metadata of a figure, from which its page, files, readme and citations are made. */
import { publishedFields } from '../../db/fields.ts';
import { table } from '../../db/site-data.ts';
import { dataVersion, type DataVersion } from '../../db/version.ts';
import { views } from '../../db/schema/views.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { inLang, otherLang, type Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pagePath } from '../../i18n/paths.ts';
import { about } from '../../open-data/about.ts';
import { figureFile, figurePath, fileEndings, type FileEnding } from '../address.ts';
import { apaCitation, bibtexCitation, plainCitation, type CitedFigure } from './citation.ts';
import { plainText, type Figure } from '../figure.ts';

/** The metadata of a figure in one language, as in its file. All texts are plain. */
export type FigureMetadata = Awaited<ReturnType<typeof figureMetadata>>;

/** Returns the metadata of a figure in a language; `site` is the origin of the site, for absolute addresses. */
export async function figureMetadata(figure: Figure, lang: Lang, site: URL | undefined) {
  const version = await dataVersion();
  const words = figure.words(lang);
  const cited = citedFigure(figure, lang, version, site);
  const t = messagesIn(lang).figurePage;
  const base = formatNumber(figure.base.count, lang);
  return {
    figure: figure.slug,
    language: lang,
    title: cited.title,
    subtitle: plainText(words.subtitle),
    description: plainText(words.sentence),
    measure: views[figure.view].title[lang],
    row: views[figure.view].row[lang],
    base: { count: figure.base.count, text: t.readme.bases[figure.base.of](base) },
    province: figure.province && {
      code: figure.province.province_code,
      name: inLang(figure.province, 'name', lang),
    },
    data_date: figure.date,
    data_version: version,
    source: words.source,
    licence: { id: about.licence.name, name: t.licence, url: t.licenceHref },
    citation: {
      plain: plainCitation(cited, t.cite.words),
      apa: apaCitation(cited, t.cite.words),
      bibtex: bibtexCitation(cited, t.cite.words),
    },
    page: cited.address,
    other_language: address(pagePath(otherLang(lang), figurePath(figure.slug)), site),
    files: filesOf(figure, lang, site),
    view: figure.view,
    rows: figure.rows.length,
    columns: publishedFields(figure.view).map(
      ({ name, description, sqlType, unit, mayBeEmpty }) => ({
        name,
        description: description[lang],
        type: sqlType,
        unit: unit?.[lang] ?? unitOf(name),
        may_be_empty: mayBeEmpty,
      }),
    ),
    sources: await sourcesOf(figure),
  };
}

/** Returns how to cite a figure in plain text; `site` is the origin of the site. */
export async function figureCitation(
  figure: Figure,
  lang: Lang,
  site: URL | undefined,
): Promise<string> {
  const cited = citedFigure(figure, lang, await dataVersion(), site);
  return plainCitation(cited, messagesIn(lang).figurePage.cite.words);
}

/** The parts of the figure's citation as plain text. */
function citedFigure(
  figure: Figure,
  lang: Lang,
  version: DataVersion,
  site: URL | undefined,
): CitedFigure {
  return {
    slug: figure.slug,
    title: plainText(figure.words(lang).title),
    year: version.date.slice(0, 4),
    dataDate: messagesIn(lang).common.dataDate(formatDate(figure.date, lang)),
    version: version.id,
    address: address(pagePath(lang, figurePath(figure.slug)), site),
  };
}

function address(path: string, site: URL | undefined): string {
  return new URL(path, site).href;
}

function filesOf({ slug }: Figure, lang: Lang, site: URL | undefined): Record<FileEnding, string> {
  const entries = fileEndings.map((ending) => [
    ending,
    address(figureFile(slug, lang, ending), site),
  ]);
  return Object.fromEntries(entries) as Record<FileEnding, string>;
}

/** Returns the unit of a column of a view, which is part of its name. */
function unitOf(column: string): string | null {
  if (column.endsWith('_percent')) return '%';
  return /_(km2?|m2)$/.exec(column)?.[1] ?? null;
}

async function sourcesOf({ sources }: Figure) {
  const byId = new Map((await table('sources')).map((source) => [source.id, source]));
  return sources.map((id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`No source has the key ${id}.`);
    const { outlet, title, published, url } = source;
    return { id, outlet, title, published, url };
  });
}
