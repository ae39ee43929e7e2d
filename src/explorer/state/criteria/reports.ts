/** The filters by what is reported of an MPP or its region: services by name, hours, evidence. */
import { formatList, formatNumber } from '../../../i18n/format.ts';
import type { Region } from '../columns/region.ts';
import { listed } from '../part.ts';
import { explorerWords } from '../words.ts';
import { criterion, oneOf, onlyYes, YES, type Criterion } from './criterion.ts';
import { MOST_NAMED } from './location.ts';

/** The chosen services, and whether a region must have all of them or any. */
export interface ServiceChoice {
  /** Keys of the services, in the order of the vocabulary. */
  services: readonly string[];
  all: boolean;
}

const serviceParams = { services: 'layanan', how: 'cara' };

/** The word for "all of the chosen services" in the address. */
export const ALL_OF_THEM = 'semua';

/**
 * Services reported as available, any of them or all. Planned services never count, and a region
 * without a report is excluded because nothing is known of it.
 */
export const named: Criterion<'named', ServiceChoice> & { names: typeof serviceParams } = {
  key: 'named',
  names: serviceParams,
  usual: { services: [], all: false },
  params: [serviceParams.services, serviceParams.how],
  read: ([services = '', how = ''], known) => ({
    services: listed(services, known.services),
    all: how === ALL_OF_THEM,
  }),
  write: ({ services, all }) => [services.join(','), all ? ALL_OF_THEM : ''],
  lets: ({ services, all }) => {
    if (services.length === 0) return null;
    return (region) => {
      const own = new Set(namedServices(region));
      return all ? services.every((key) => own.has(key)) : services.some((key) => own.has(key));
    };
  },
  sql: ({ services, all }) => {
    if (services.length === 0) return [];
    const test = all ? 'list_has_all' : 'list_has_any';
    return [
      {
        sql: `${test}(string_split(named_services, ';'), string_split(?, ','))`,
        parameters: [services.join(',')],
      },
    ];
  },
  words: ({ services, all }, lang, names) => {
    if (services.length === 0) return '';
    const { named: t } = explorerWords(lang).phrases;
    const phrase = all ? t.all : t.any;
    if (services.length > MOST_NAMED) return phrase(t.many(formatNumber(services.length, lang)));
    const list = services.map((key) => names.services.get(key) ?? key);
    return phrase(formatList(list, lang));
  },
};

/** The keys of the services reported as available in a region; none where no report was found. */
export function namedServices({ named_services }: Region): string[] {
  return named_services === null ? [] : named_services.split(';');
}

/** The filter for regions whose MPP has reported opening hours. */
export const hoursKnown = criterion<'hoursKnown', boolean>({
  key: 'hoursKnown',
  param: 'jam',
  usual: false,
  read: (word) => word === YES,
  write: (only) => (only ? YES : ''),
  lets: (only) => (only ? (region) => region.opening_hours_id !== null : null),
  sql: (only) => (only ? [{ sql: 'opening_hours_id IS NOT NULL', parameters: [] }] : []),
  words: (only, lang) => (only ? explorerWords(lang).phrases.hours : ''),
});

/** The filter for regions that a regulation designates as underdeveloped. */
export const underdeveloped = onlyYes(
  'underdeveloped',
  'tertinggal',
  'underdeveloped',
  (t) => t.underdeveloped,
);

/** The grades of evidence for an inauguration, the strongest first. */
export const grades = ['ceremony', 'counted', 'inferred'] as const;
/** One of the grades. */
export type Grade = (typeof grades)[number];

/** The words of the grades in the address. */
const gradeWords = {
  ceremony: 'acara',
  counted: 'dihitung',
  inferred: 'disimpulkan',
} as const satisfies Record<Grade, string>;

/** The grades of evidence; regions without an inaugurated MPP have none and are excluded. */
export const evidence = oneOf<'evidence', Grade>({
  key: 'evidence',
  param: 'bukti',
  column: 'evidence_grade',
  values: () => grades,
  word: (grade) => gradeWords[grade],
  words: (chosen, lang) => {
    const { evidence: t } = explorerWords(lang);
    return explorerWords(lang).phrases.evidence(
      formatList(
        chosen.map((grade) => t[grade]),
        lang,
      ),
    );
  },
});
