-- On every date on which the official total or the list changes: both, and their shares of both bases.
CREATE VIEW progress_by_date AS
WITH dates AS (
  SELECT date FROM official_series
  UNION
  SELECT counted_on FROM mpp_list WHERE counted_on IS NOT NULL
),
bases AS (
  SELECT count(*)::INTEGER AS all_regions, count(*) FILTER (NOT administrative)::INTEGER AS autonomous
  FROM regions
),
listing AS (
  SELECT counted_on AS date, count(*) AS added FROM mpp_list GROUP BY counted_on
),
covering AS (
  SELECT counted_on AS date, count(*) AS added FROM region_status WHERE status IN ({covered}) GROUP BY counted_on
),
-- Every date of the three is one of `dates`, so that running totals over `dates` miss nothing.
known AS (
  SELECT
    d.date,
    (max(o.total) OVER so_far)::INTEGER AS official_total,
    max(o.date) OVER so_far AS official_as_of,
    coalesce(sum(l.added) OVER so_far, 0)::INTEGER AS listed,
    coalesce(sum(c.added) OVER so_far, 0)::INTEGER AS covered
  FROM dates d
  LEFT JOIN official_series o ON o.date = d.date
  LEFT JOIN listing l ON l.date = d.date
  LEFT JOIN covering c ON c.date = d.date
  WINDOW so_far AS (ORDER BY d.date)
)
SELECT
  k.date,
  k.official_total,
  k.official_as_of,
  k.listed,
  k.covered,
  b.all_regions AS base_514,
  round(100.0 * k.official_total / b.all_regions, 1)::DOUBLE AS share_514_percent,
  b.autonomous AS base_508,
  round(100.0 * k.official_total / b.autonomous, 1)::DOUBLE AS share_508_percent,
  round(100.0 * k.covered / b.all_regions, 1)::DOUBLE AS covered_percent
FROM known k, bases b
ORDER BY k.date;
