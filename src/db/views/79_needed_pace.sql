-- From each official total between the last statement of the 2024 target and a month before its deadline: the rise a
-- month that was still needed, and the rise a month of the year before, from the last total stated at its first day.
CREATE VIEW needed_pace AS
WITH goal AS (
  SELECT arg_max(target, stated_on_last) AS target, max(stated_on_last) AS stated, DATE '2024-12-31' AS deadline
  FROM targets WHERE year = 2024 AND target = denominator
),
moments AS (
  SELECT o.date, o.total, o.source_ids, g.target, max(b.date) AS from_date,
    date_diff('day', o.date::DATE, g.deadline) / 365.25 * 12 AS months_left
  FROM official_series o
  CROSS JOIN goal g
  JOIN official_series b ON b.date <= strftime(o.date::DATE - to_months(12), '%Y-%m-%d')
  WHERE o.date::DATE >= g.stated AND date_diff('day', o.date::DATE, g.deadline) > 30
  GROUP BY o.date, o.total, o.source_ids, g.target, g.deadline
)
SELECT
  m.date,
  m.total::INTEGER AS total,
  (m.target - m.total)::INTEGER AS still_short,
  round(m.months_left, 1)::DOUBLE AS months_left,
  round((m.target - m.total) / m.months_left, 1)::DOUBLE AS needed_per_month,
  m.from_date,
  round((m.total - b.total) / date_diff('day', m.from_date::DATE, m.date::DATE) * 365.25 / 12, 1)::DOUBLE AS rise_per_month,
  b.source_ids || ';' || m.source_ids AS source_ids
FROM moments m
JOIN official_series b ON b.date = m.from_date
ORDER BY m.date;
