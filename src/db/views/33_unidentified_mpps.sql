-- For each MPP that is counted but not named: after which official total it was counted, and by which. It was counted
-- after the last total at which the gap was smaller, and by the first at which the gap exceeds the named MPPs that may
-- have been counted by then although the list counts them later because it has no date. Both hold only if the totals
-- are correct and include no MPP that was inaugurated later.
CREATE VIEW unidentified_mpps AS
WITH undated AS (
  SELECT strftime(coalesce(inaugurated_on_last, inaugurated_by_last), '%Y-%m-%d') AS counted_on
  FROM facilities
  WHERE status = 'inaugurated' AND (inaugurated_on IS NULL OR length(inaugurated_on) < 10)
),
bounds AS (
  SELECT r.as_of, r.gap, r.source_ids, r.gap - count(u.counted_on) AS surely
  FROM reconciliation r LEFT JOIN undated u ON u.counted_on > r.as_of
  GROUP BY r.as_of, r.gap, r.source_ids
),
numbered AS (
  SELECT unnest(generate_series(1, gap))::INTEGER AS number FROM reconciliation
  WHERE as_of = (SELECT max(as_of) FROM reconciliation) AND gap > 0
),
found AS (
  SELECT
    n.number,
    max(b.as_of) FILTER (b.gap < n.number) AS after_date,
    min(b.as_of) FILTER (b.surely >= n.number) AS by_date
  FROM numbered n CROSS JOIN bounds b
  GROUP BY n.number
)
SELECT f.number, f.after_date, f.by_date, b.source_ids
FROM found f
LEFT JOIN bounds b ON b.as_of = f.by_date
ORDER BY f.number;
