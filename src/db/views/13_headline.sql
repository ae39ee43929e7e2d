-- The numbers of the home page, in one row.
CREATE VIEW headline AS
WITH newest AS (SELECT * FROM reconciliation ORDER BY as_of DESC LIMIT 1),
target AS (
  SELECT * FROM target_outcomes
  WHERE year = 2024 AND target = denominator
  ORDER BY stated_on DESC LIMIT 1
),
bases AS (
  SELECT count(*)::INTEGER AS all_regions, count(*) FILTER (NOT administrative)::INTEGER AS autonomous
  FROM regions
),
-- What the official who stated the total at the end of 2024 divided it by.
reckoning AS (
  SELECT s.total, s.denominator
  FROM totals s JOIN target t ON strftime(s.as_of_last, '%Y-%m-%d') = t.reached_as_of AND s.total = t.reached
  WHERE s.denominator IS NOT NULL
  ORDER BY s.denominator DESC LIMIT 1
)
SELECT
  n.official_total,
  n.as_of AS official_as_of,
  n.source_ids AS official_source_ids,
  n.listed,
  n.gap,
  b.all_regions AS base_514,
  round(100.0 * n.official_total / b.all_regions, 1)::DOUBLE AS share_514_percent,
  b.autonomous AS base_508,
  round(100.0 * n.official_total / b.autonomous, 1)::DOUBLE AS share_508_percent,
  t.target AS target_2024,
  t.stated_on AS target_stated_on,
  t.source_ids AS target_source_ids,
  t.reached AS reached_2024,
  t.reached_as_of AS reached_2024_as_of,
  round(100.0 * t.reached / t.target, 1)::DOUBLE AS reached_2024_percent,
  (t.target - t.reached)::INTEGER AS short_2024,
  (t.target - n.official_total)::INTEGER AS still_short,
  (SELECT count(*) FROM mpp_list WHERE status = 'operating')::INTEGER AS operating,
  (SELECT count(*) FROM mpp_list WHERE status = 'preparing')::INTEGER AS preparing,
  (SELECT count(*) FROM batches)::INTEGER AS events,
  (SELECT max(collected_until) FROM dataset) AS collected_until,
  (SELECT max(newest_page) FROM dataset) AS newest_page,
  (SELECT sum(covered) FROM coverage_by_province)::INTEGER AS covered,
  round(100.0 * (SELECT sum(covered) FROM coverage_by_province) / b.all_regions, 1)::DOUBLE AS covered_percent,
  (SELECT count(*) FROM coverage_by_province)::INTEGER AS provinces,
  (SELECT count(*) FROM coverage_by_province WHERE covered = regions)::INTEGER AS complete_provinces,
  (SELECT count(*) FROM coverage_by_province WHERE covered = 0)::INTEGER AS provinces_without,
  n.total_source_ids AS official_total_source_ids,
  r.denominator AS stated_base_2024,
  (r.denominator - r.total)::INTEGER AS stated_short_2024
FROM newest n, bases b
LEFT JOIN target t ON true
LEFT JOIN reckoning r ON true;
