-- Every official statement that gives a share, with the base it names and the shares that its total makes of 514 and
-- of 508. `stated_difference` is the share stated minus that of its own base, or of 514 where it names none.
CREATE VIEW stated_shares AS
WITH bases AS (
  SELECT count(*) AS base_514, count(*) FILTER (NOT administrative) AS base_508 FROM regions
)
SELECT
  t.as_of,
  t.scope,
  t.total,
  t.denominator,
  t.share_percent::DOUBLE AS stated_share,
  round(100.0 * t.total / b.base_514, 1)::DOUBLE AS share_514_percent,
  round(100.0 * t.total / b.base_508, 1)::DOUBLE AS share_508_percent,
  round(t.share_percent - 100.0 * t.total / coalesce(t.denominator, b.base_514), 1)::DOUBLE AS stated_difference,
  t.series,
  t.source_ids
FROM totals t, bases b
WHERE t.share_percent IS NOT NULL
ORDER BY t.as_of_last, t.total;
