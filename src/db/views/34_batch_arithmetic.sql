-- The expected official total after each event with an exact day: the last total of the series before it, the MPPs of
-- events that are certainly later than that total and not later than the event, and its own; beside the stated total.
CREATE VIEW batch_arithmetic AS
WITH based AS (
  SELECT b.id, b.date, b.count, b.cumulative_total, b.source_ids, coalesce(max(o.date), '') AS before_as_of
  FROM batch_summary b LEFT JOIN official_series o ON o.date < b.date
  WHERE length(b.date) = 10
  GROUP BY ALL
),
between_them AS (
  SELECT a.id, sum(e.count) AS mpps
  FROM based a
  JOIN batch_summary e ON e.date > left(a.before_as_of, length(e.date))
    AND (e.date_last < a.date OR (e.date_last = a.date AND e.id < a.id))
  GROUP BY a.id
),
added AS (
  SELECT a.*, coalesce(o.total, 0) AS before_total, coalesce(e.mpps, 0) AS events_between
  FROM based a
  LEFT JOIN official_series o ON o.date = a.before_as_of
  LEFT JOIN between_them e ON e.id = a.id
)
SELECT
  id AS batch_id,
  date,
  nullif(before_as_of, '') AS before_as_of,
  before_total::INTEGER AS before_total,
  events_between::INTEGER AS events_between,
  count,
  (before_total + events_between + count)::INTEGER AS expected_total,
  cumulative_total,
  (cumulative_total - before_total - events_between - count)::INTEGER AS difference,
  source_ids
FROM added
ORDER BY date, id;
