-- Between each official total and the one before it: how much the total rose, how many MPPs known events account for,
-- and how many MPPs without a known event the list counts in that period.
CREATE VIEW gap_windows AS
WITH windows AS (
  SELECT as_of, official_total, gap, gap_change, source_ids,
    lag(as_of) OVER (ORDER BY as_of) AS after_date,
    coalesce(lag(official_total) OVER (ORDER BY as_of), 0) AS official_before
  FROM reconciliation
),
counted AS (
  SELECT w.*,
    coalesce((SELECT sum(b.count) FROM batch_summary b
      WHERE b.date_last > coalesce(w.after_date, '') AND b.date_last <= w.as_of), 0)::INTEGER AS at_events,
    (SELECT count(*) FROM mpp_list l
      WHERE l.batch_id IS NULL AND l.counted_on > coalesce(w.after_date, '') AND l.counted_on <= w.as_of)::INTEGER AS named_without_event
  FROM windows w
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
