-- The expected official total after each event with an exact day: the last total of the series before it, the MPPs of
-- events that are certainly later than that total and not later than the event, and its own; beside the stated total.
CREATE VIEW batch_arithmetic AS
WITH based AS (
  SELECT b.id, b.date, b.count, b.cumulative_total, b.source_ids,
    coalesce((SELECT max(o.date) FROM official_series o WHERE o.date < b.date), '') AS before_as_of
  FROM batch_summary b
  WHERE length(b.date) = 10
),
added AS (
  SELECT a.*,
    coalesce((SELECT max(o.total) FROM official_series o WHERE o.date = a.before_as_of), 0) AS before_total,
    coalesce((SELECT sum(e.count) FROM batch_summary e
      WHERE e.date > left(a.before_as_of, length(e.date)) AND (e.date_last, e.id) < (a.date, a.id)), 0) AS events_between
  FROM based a
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
