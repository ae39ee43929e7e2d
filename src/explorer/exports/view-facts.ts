/** What a view says of itself wherever it is taken: in files, images and citations. */
import { plainCitation } from '../../figures/metadata/citation.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ExplorerState } from '../state/state.ts';
import { explorerWords } from '../state/words.ts';
import { exportWords } from './words.ts';

/** What is the same for every view of the page; the build knows it. */
export interface Edition {
  /** The date the data is of, `YYYY-MM-DD`. */
  date: string;
  version: string;
  licence: { name: string; url: string };
}

/** As the JSON of a view has it. */
export interface ViewFacts {
  title: string;
  /** What is chosen, in words. */
  filters: string;
  address: string;
  data_date: string;
  data_version: string;
  /** The day whose state of affairs it shows; null for all that is known now. */
  as_known_on: string | null;
  /** Kabupaten and kota that shares are out of. */
  base: number;
  source: string;
  licence: { name: string; url: string };
  citation: string;
  /** The reader's own day, `YYYY-MM-DD`. */
  accessed_on: string;
}

export interface ViewedNow {
  state: ExplorerState;
  /** What is chosen, in words. */
  filters: string;
  base: number;
  address: string;
  /** The reader's own day, `YYYY-MM-DD`. */
  today: string;
}

/** What is to be said of a view, with its citation. */
export function viewFacts(view: ViewedNow, edition: Edition, lang: Lang): ViewFacts {
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
