-- Stated totals that disagree with the official series, with the total of the series for that day.
CREATE VIEW conflicting_totals AS
WITH series AS (
  SELECT d.as_of_last, max(o.total)::INTEGER AS total, max(o.date) AS as_of
  FROM (SELECT DISTINCT as_of_last FROM totals) d
  JOIN official_series o ON o.date <= strftime(d.as_of_last, '%Y-%m-%d')
  GROUP BY d.as_of_last
)
SELECT
  t.as_of,
  t.total,
  t.scope,
  s.total AS series_total,
  s.as_of AS series_as_of,
  t.source_ids,
  t.note_id,
  t.note_en,
  (t.total - s.total)::INTEGER AS difference
FROM totals t
LEFT JOIN series s ON s.as_of_last = t.as_of_last
WHERE t.series = 'conflict'
ORDER BY t.as_of_last, t.total;
