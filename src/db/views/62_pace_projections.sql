-- From the last official total back 12, 24 and 36 months: how fast the total rose, and in which month it would be
-- as large as the 2024 target if it kept rising as fast. The starting point is the last total stated by the day that
-- many months before; the rise is divided by the days between the two totals. An empty month: the total did not rise.
CREATE VIEW pace_projections AS
WITH newest AS (
  SELECT o.total AS official_total, o.date AS official_as_of, o.source_ids AS official_source_ids,
    (SELECT arg_max(target, stated_on) FROM targets WHERE year = 2024 AND target = denominator) AS target_2024
  FROM official_series o ORDER BY o.date DESC LIMIT 1
),
windows AS (
  SELECT m.months, n.*, max(o.date) AS from_date
  FROM newest n
  CROSS JOIN (SELECT unnest([12, 24, 36]) AS months) m
  JOIN official_series o ON o.date <= strftime(n.official_as_of::DATE - to_months(m.months), '%Y-%m-%d')
  GROUP BY ALL
),
measured AS (
  SELECT w.*, o.total AS from_total, o.source_ids AS from_source_ids,
    date_diff('day', w.from_date::DATE, w.official_as_of::DATE) AS days,
    w.official_total - o.total AS rise
  FROM windows w JOIN official_series o ON o.date = w.from_date
)
SELECT
  months::INTEGER AS months,
  from_date,
  from_total::INTEGER AS from_total,
  official_as_of AS to_date,
  official_total::INTEGER AS to_total,
  rise::INTEGER AS rise,
  round(rise / days * 365.25 / 12, 1)::DOUBLE AS rise_per_month,
  (target_2024 - official_total)::INTEGER AS still_short,
  CASE WHEN rise > 0 THEN
    strftime(official_as_of::DATE + ceil(greatest(target_2024 - official_total, 0) * days / rise)::INTEGER, '%Y-%m')
  END AS complete_on,
  from_source_ids || ';' || official_source_ids AS source_ids
FROM measured
ORDER BY months;
