-- Stated totals that disagree with the official series, with the total of the series for that day.
CREATE VIEW conflicting_totals AS
SELECT
  t.as_of,
  t.total,
  t.scope,
  (SELECT max(o.total) FROM official_series o WHERE o.date <= strftime(t.as_of_last, '%Y-%m-%d'))::INTEGER AS series_total,
  (SELECT max(o.date) FROM official_series o WHERE o.date <= strftime(t.as_of_last, '%Y-%m-%d')) AS series_as_of,
  t.source_ids,
  t.note_id,
  t.note_en
FROM totals t
WHERE t.series = 'conflict'
ORDER BY t.as_of_last, t.total;
