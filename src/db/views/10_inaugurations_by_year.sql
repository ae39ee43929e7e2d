-- Inauguration events and the MPPs inaugurated at them, by year.
CREATE VIEW inaugurations_by_year AS
SELECT
  left(date, 4)::INTEGER AS year,
  count(*)::INTEGER AS events,
  sum(count)::INTEGER AS mpps,
  sum(count) FILTER (count > 1)::INTEGER AS mpps_in_joint_events,
  max(count)::INTEGER AS largest,
  (count(*) FILTER (mode = 'virtual'))::INTEGER AS virtual_events,
  coalesce(sum(count) FILTER (mode = 'virtual'), 0)::INTEGER AS mpps_in_virtual_events
FROM batch_summary
GROUP BY 1
ORDER BY 1;
