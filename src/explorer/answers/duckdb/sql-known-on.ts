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
region_status_then AS (
  SELECT s.* REPLACE (
    t.status_then AS status,
    ${undated.join(',\n    ')},
    CASE WHEN l.counted_on <= t.day THEN f.inaugurated_on END AS inaugurated_on,
    CASE WHEN l.counted_on <= t.day THEN f.inaugurated_by END AS inaugurated_by,
    CASE WHEN l.counted_on <= t.day THEN l.counted_on END AS counted_on,
    CASE WHEN f.opened_on_last <= t.day::DATE THEN f.opened_on END AS opened_on,
    c.agencies AS agencies,
    c.services AS services,
    coalesce(t.digital_pilot_from <= t.day, false) AS digital_pilot
  )
  FROM region_status s
  JOIN dated t ON t.region_code = s.region_code
  LEFT JOIN facilities f ON f.region_code = CASE t.status_then
    WHEN 'none' THEN NULL WHEN 'served' THEN t.served_by ELSE t.region_code END
  LEFT JOIN mpp_list l ON l.region_code = f.region_code
  LEFT JOIN counted c ON c.region_code = f.region_code
)`;
