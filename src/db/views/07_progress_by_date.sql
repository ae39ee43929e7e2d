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
known AS (
  SELECT
    d.date,
    (SELECT max(o.total) FROM official_series o WHERE o.date <= d.date)::INTEGER AS official_total,
    (SELECT max(o.date) FROM official_series o WHERE o.date <= d.date) AS official_as_of,
    (SELECT count(*) FROM mpp_list l WHERE l.counted_on <= d.date)::INTEGER AS listed,
    (SELECT count(*) FROM region_status s
      WHERE s.status IN ({covered}) AND s.counted_on <= d.date)::INTEGER AS covered
  FROM dates d
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
