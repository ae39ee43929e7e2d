/** The details of a view that its files, images and citations contain. */
import { plainCitation } from '../../figures/metadata/citation.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ExplorerState } from '../state/state.ts';
import { explorerWords } from '../state/words.ts';
import { exportWords } from './words.ts';

/** The data of the page, which is the same for every view; written at build. */
export interface Edition {
  /** The date of the data, `YYYY-MM-DD`. */
  date: string;
  version: string;
  licence: { name: string; url: string };
}

/** The members that the JSON of a view begins with. */
export interface ViewDetails {
  title: string;
  /** What is chosen, in words. */
  filters: string;
  address: string;
  data_date: string;
  data_version: string;
  /** The day that the view shows, `YYYY-MM-DD`; null for the current data. */
  as_known_on: string | null;
  /** The number of kabupaten and kota that shares are out of. */
  base: number;
  source: string;
  licence: { name: string; url: string };
  citation: string;
  /** The reader's local date, `YYYY-MM-DD`. */
  accessed_on: string;
}

/** A view at the moment of the export. */
export interface ViewedNow {
  state: ExplorerState;
  /** What is chosen, in words. */
  filters: string;
  base: number;
  address: string;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

/** The details of a view, with its citation. */
export function viewDetails(view: ViewedNow, edition: Edition, lang: Lang): ViewDetails {
  const { title, source } = explorerWords(lang);
  const { filters, address, base, today, state } = view;
  return {
    title,
    filters,
    address,
    data_date: edition.date,
    data_version: edition.version,
    as_known_on: state.knownOn,
    base,
    source,
    licence: edition.licence,
    citation: citation(view, edition, lang),
    accessed_on: today,
  };
}

/** `Pantau MPP (2026). Jelajah data MPP: <filter>. Data per …, versi …. CC BY 4.0. <address>. Diakses ….` */
function citation({ filters, address, today }: ViewedNow, edition: Edition, lang: Lang): string {
  const words = exportWords(lang);
  const cited = plainCitation(
    {
      title: `${explorerWords(lang).title}: ${filters}`,
      year: edition.version.slice(0, 4),
      dataDate: words.citation.dataDate(formatDate(edition.date, lang)),
      version: edition.version,
      address,
    },
    { version: words.citation.version },
  );
  return `${cited}. ${words.citation.accessed(formatDate(today, lang))}`;
}
