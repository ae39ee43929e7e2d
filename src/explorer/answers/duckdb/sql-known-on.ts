/**
 * The view `region_status` as of a past day, in SQL. `known-on.ts` computes the same in TypeScript and
 * explains the rules.
 */
import { undatedMppColumns } from '../../../db/schema/copied-columns.ts';

const undated = Object.entries(undatedMppColumns).map(([name, from]) => `f.${from} AS ${name}`);

/**
 * Common table expressions to put before a query; the last is `region_status_then`. The only
 * parameter is the day, `YYYY-MM-DD`. `search_text` keeps the current names. `dated` is materialized
 * because DuckDB 1.4.3 loses the day of a prepared statement on its way into a LIMIT otherwise.
 */
export const REGIONS_ON_DAY = `WITH chosen AS (SELECT ?::VARCHAR AS day),
checked AS (SELECT max(newest_page_last) AS until FROM dataset),
dated AS MATERIALIZED (
  SELECT day, d.*,
    CASE
      WHEN inaugurated_from <= day THEN 'inaugurated'
      WHEN served_from <= day THEN 'served'
      WHEN operating_from <= day THEN 'operating'
      WHEN preparing_from <= day THEN 'preparing'
      ELSE 'none'
    END AS status_then
  FROM region_dates d, chosen
),
counted AS (
  SELECT region_code,
    first(agencies ORDER BY as_of_last DESC, source_ids)
      FILTER (agencies IS NOT NULL) AS agencies,
    first(services ORDER BY as_of_last DESC, source_ids)
      FILTER (services IS NOT NULL) AS services
  FROM observations, chosen
  WHERE basis = 'reported' AND comparable AND as_of_last <= day::DATE
  GROUP BY region_code
),
named AS (
  SELECT region_code,
    string_agg(DISTINCT service, ';' ORDER BY service) AS services,
    count(DISTINCT service)::INTEGER AS number,
    first(as_of ORDER BY as_of_last DESC NULLS LAST, as_of DESC) AS as_of
  FROM services_offered, chosen, checked
  WHERE basis = 'reported' AND NOT ended AND least(as_of_last, until) <= day::DATE
  GROUP BY region_code
),
hours AS (
  SELECT region_code, opening_hours_id, opening_hours_en, hours_as_of
  FROM places, chosen, checked
  WHERE opening_hours_id IS NOT NULL AND least(hours_as_of_last, until) <= day::DATE
),
region_status_then AS (
  SELECT s.* REPLACE (
    t.status_then AS status,
    ${undated.join(',\n    ')},
    CASE WHEN l.counted_on <= t.day THEN f.inaugurated_on END AS inaugurated_on,
    CASE WHEN l.counted_on <= t.day THEN f.inaugurated_by END AS inaugurated_by,
    CASE WHEN l.counted_on <= t.day THEN l.counted_on END AS counted_on,
    CASE WHEN l.counted_on <= t.day THEN f.evidence_grade END AS evidence_grade,
    CASE WHEN f.opened_on_last <= t.day::DATE THEN f.opened_on END AS opened_on,
    c.agencies AS agencies,
    c.services AS services,
    coalesce(t.digital_pilot_from <= t.day, false) AS digital_pilot,
    h.opening_hours_id AS opening_hours_id,
    h.opening_hours_en AS opening_hours_en,
    h.hours_as_of AS hours_as_of,
    n.services AS named_services,
    n.number AS named_services_count,
    n.as_of AS named_services_as_of
  )
  FROM region_status s
  JOIN dated t ON t.region_code = s.region_code
  LEFT JOIN facilities f ON f.region_code = CASE t.status_then
    WHEN 'none' THEN NULL WHEN 'served' THEN t.served_by ELSE t.region_code END
  LEFT JOIN mpp_list l ON l.region_code = f.region_code
  LEFT JOIN counted c ON c.region_code = f.region_code
  LEFT JOIN named n ON n.region_code = f.region_code
  LEFT JOIN hours h ON h.region_code = f.region_code
)`;
