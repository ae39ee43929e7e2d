-- On every date on which a province's coverage changes: how many of its regions were covered.
CREATE VIEW progress_by_province AS
WITH events AS (
  SELECT province_code, counted_on AS date, count(*) AS added
  FROM region_status
  WHERE status IN ({covered}) AND counted_on IS NOT NULL
  GROUP BY province_code, counted_on
)
SELECT
  e.province_code,
  e.date,
  e.added::INTEGER AS added,
  sum(e.added) OVER (PARTITION BY e.province_code ORDER BY e.date)::INTEGER AS covered,
  c.regions,
  round(100.0 * sum(e.added) OVER (PARTITION BY e.province_code ORDER BY e.date) / c.regions, 1)::DOUBLE AS covered_percent
FROM events e
JOIN coverage_by_province c ON c.province_code = e.province_code
ORDER BY e.province_code, e.date;
