-- Official total and list side by side at every official total, and how the gap changes.
CREATE VIEW reconciliation AS
WITH gaps AS (
  SELECT
    o.date AS as_of,
    o.total::INTEGER AS official_total,
    p.listed,
    (o.total - p.listed)::INTEGER AS gap,
    o.source_ids,
    o.total_source_ids,
    o.scope
  FROM official_series o
  JOIN progress_by_date p ON p.date = o.date
)
SELECT
  as_of,
  official_total,
  listed,
  gap,
  (gap - coalesce(lag(gap) OVER (ORDER BY as_of), 0))::INTEGER AS gap_change,
  source_ids,
  total_source_ids,
  scope
FROM gaps
ORDER BY as_of;
