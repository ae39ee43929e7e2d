-- Inauguration events by month of the calendar, over all years; `unknown` for those of which only the year is known.
CREATE VIEW inaugurations_by_month AS
WITH months AS (
  SELECT unnest(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', 'unknown']) AS month
),
events AS (
  SELECT CASE WHEN length(date) < 7 THEN 'unknown' ELSE substr(date, 6, 2) END AS month, count FROM batch_summary
)
SELECT
  m.month,
  count(e.count)::INTEGER AS events,
  coalesce(sum(e.count), 0)::INTEGER AS mpps,
  count(*) FILTER (e.count > 1)::INTEGER AS joint_events,
  coalesce(sum(e.count) FILTER (e.count > 1), 0)::INTEGER AS mpps_in_joint_events
FROM months m
LEFT JOIN events e USING (month)
GROUP BY m.month
ORDER BY m.month;
