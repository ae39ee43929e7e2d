/** Example queries. Their titles are in the texts of the console. */
import { coveredSql } from '../db/statuses.ts';
import type { Lang } from '../i18n/lang.ts';
import type { ConsoleWords } from './words.ts';

/** The key of an example's title. */
export type ExampleName = keyof ConsoleWords['examples']['titles'];

/** All examples, in the order of the list. */
export const exampleNames = [
  'coverage',
  'largestWithout',
  'perYear',
  'targets',
  'official',
  'gap',
  'islands',
  'farthest',
  'surrounded',
  'waiting',
  'size',
  'passport',
  'licence',
  'reported',
  'outlets',
] as const satisfies ExampleName[];

/** The SQL of an example, with column names in the language. */
export function exampleSql(name: ExampleName, lang: Lang): string {
  return sql[name](lang, (id, en) => (lang === 'id' ? id : en));
}

type Pick = (id: string, en: string) => string;

const sql: Record<ExampleName, (lang: Lang, t: Pick) => string> = {
  coverage: (lang, t) => `SELECT name_${lang} AS ${t('provinsi', 'province')}, covered_percent
FROM coverage_by_province
ORDER BY covered_percent DESC, 1`,
  largestWithout: (_, t) => `SELECT kind || ' ' || name AS ${t('daerah', 'region')}, population
FROM region_status
WHERE status = 'none'
ORDER BY population DESC
LIMIT 20`,
  perYear: () => `SELECT year, mpps
FROM inaugurations_by_year
ORDER BY year`,
  targets: (lang, t) => `SELECT
  year,
  target,
  reached,
  reached - target AS ${t('selisih', 'difference')},
  stated_by_${lang}
FROM target_outcomes
ORDER BY year, stated_on`,
  official: () => `SELECT date, total
FROM official_series
ORDER BY date`,
  gap: () => `SELECT as_of, gap
FROM reconciliation
ORDER BY as_of`,
  islands: (lang, t) => `SELECT
  name_${lang} AS ${t('pulau', 'islands')},
  round(100.0 * population_covered / population, 1) AS ${t('persen_penduduk', 'percent_of_people')}
FROM coverage_by_island_group
ORDER BY 2 DESC`,
  farthest: (_, t) => `SELECT r.kind || ' ' || r.name AS ${t('daerah', 'region')}, n.distance_km
FROM nearest_mpps n
JOIN region_status r USING (region_code)
WHERE n.place = 1
ORDER BY n.distance_km DESC
LIMIT 20`,
  surrounded: (lang, t) => `SELECT
  r.kind || ' ' || r.name AS ${t('daerah', 'region')},
  r.province_name_${lang} AS ${t('provinsi', 'province')},
  count(*) AS ${t('tetangga', 'neighbours')}
FROM region_status r
JOIN neighbours n USING (region_code)
WHERE r.status = 'none'
GROUP BY ALL
HAVING bool_and(n.neighbour_status IN (${coveredSql})) AND count(*) > 1
ORDER BY 3 DESC, 1`,
  waiting: (_, t) => `SELECT
  r.kind || ' ' || r.name AS ${t('daerah', 'region')},
  f.inaugurated_on_last - f.opened_on_last AS ${t('hari', 'days')}
FROM facilities f
JOIN regions r ON r.code = f.region_code
WHERE length(f.opened_on) = 10
  AND length(f.inaugurated_on) = 10
  AND f.opened_on_last < f.inaugurated_on_last
ORDER BY 2 DESC
LIMIT 20`,
  size: () => `SELECT population, services
FROM region_status
WHERE services IS NOT NULL`,
  passport: (_, t) => `WITH ${t('dari', 'home')} AS (
  SELECT lat, lng FROM region_status WHERE slug = 'kabupaten-ponorogo'
)
SELECT
  r.kind || ' ' || r.name AS ${t('daerah', 'region')},
  round(6371 * 2 * asin(sqrt(
    pow(sin(radians(r.lat - h.lat) / 2), 2)
    + cos(radians(h.lat)) * cos(radians(r.lat)) * pow(sin(radians(r.lng - h.lng) / 2), 2)
  ))) AS ${t('jarak_km', 'distance_km')},
  max(o.as_of) AS ${t('laporan_terbaru', 'newest_report')}
FROM region_status r
JOIN services_offered o ON o.region_code = r.mpp_code
CROSS JOIN ${t('dari', 'home')} h
WHERE o.service = 'paspor' AND o.basis = 'reported' AND NOT o.ended
GROUP BY ALL
ORDER BY 2
LIMIT 10`,
  licence: (lang, t) => `SELECT
  province_name_${lang} AS ${t('provinsi', 'province')},
  count(*) FILTER (list_contains(string_split(named_services, ';'), 'sim'))
    AS ${t('daerah_dengan_sim', 'regions_with_licences')},
  count(named_services) AS ${t('daerah_dengan_laporan', 'regions_with_reports')}
FROM region_status
GROUP BY 1
ORDER BY 2 DESC, 1`,
  reported: (lang, t) => `SELECT
  s.name_${lang} AS ${t('layanan', 'service')},
  count(DISTINCT o.region_code) AS mpps
FROM services_offered o
JOIN services s ON s.id = o.service
WHERE o.basis = 'reported' AND NOT o.ended
GROUP BY 1
ORDER BY 2 DESC, 1`,
  outlets: (_, t) => `SELECT outlet AS ${t('media', 'outlet')}, count(*) AS ${t('halaman', 'pages')}
FROM sources
GROUP BY outlet
ORDER BY 2 DESC, 1
LIMIT 25`,
};
