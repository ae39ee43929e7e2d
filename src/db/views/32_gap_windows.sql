-- Between each official total and the one before it: how much the total rose, how many MPPs known events account for,
-- and how many MPPs without a known event the list counts in that period.
CREATE VIEW gap_windows AS
WITH windows AS (
  SELECT as_of, official_total, gap, gap_change, source_ids,
    lag(as_of) OVER (ORDER BY as_of) AS after_date,
    coalesce(lag(official_total) OVER (ORDER BY as_of), 0) AS official_before
  FROM reconciliation
),
events AS (
  SELECT w.as_of, sum(b.count) AS mpps
  FROM windows w JOIN batch_summary b ON b.date_last > coalesce(w.after_date, '') AND b.date_last <= w.as_of
  GROUP BY w.as_of
),
named AS (
  SELECT w.as_of, count(*) AS mpps
  FROM windows w JOIN mpp_list l ON l.counted_on > coalesce(w.after_date, '') AND l.counted_on <= w.as_of
  WHERE l.batch_id IS NULL
  GROUP BY w.as_of
),
counted AS (
  SELECT w.*,
    coalesce(e.mpps, 0)::INTEGER AS at_events,
    coalesce(n.mpps, 0)::INTEGER AS named_without_event
  FROM windows w
  LEFT JOIN events e ON e.as_of = w.as_of
  LEFT JOIN named n ON n.as_of = w.as_of
)
SELECT
  as_of,
  after_date,
  official_total,
  (official_total - official_before)::INTEGER AS rise,
  at_events,
  (official_total - official_before - at_events)::INTEGER AS without_event,
  named_without_event,
  gap,
  gap_change,
  source_ids
FROM counted
ORDER BY as_of;
