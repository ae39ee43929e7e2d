-- How many of the named signatories had an inaugurated MPP a number of years after signing, by event and for all
-- events together: the estimate of Kaplan and Meier, which counts a signatory only for as long as the data observe
-- it. One whose MPP was inaugurated by the day of signing is left out. Empty: nobody is observed for that long.
CREATE VIEW commitment_survival AS
WITH outcomes AS MATERIALIZED (
  SELECT event_id, days, days_observed FROM signer_outcomes
),
followed AS MATERIALIZED (
  SELECT * FROM outcomes WHERE days IS NULL OR days > 0
  UNION ALL
  SELECT 'all', days, days_observed FROM outcomes WHERE days IS NULL OR days > 0
),
times AS (
  SELECT event_id, days, count(*) AS happened FROM followed WHERE days IS NOT NULL GROUP BY event_id, days
),
steps AS MATERIALIZED (
  SELECT t.event_id, t.days, t.happened, count(f.event_id) AS waiting
  FROM times t
  LEFT JOIN followed f ON f.event_id = t.event_id AND coalesce(f.days, f.days_observed) >= t.days
  GROUP BY ALL
),
horizons AS (
  SELECT e.event_id, y.years, round(y.years * 365.25)::INTEGER AS horizon, e.followed, e.inaugurated, e.longest
  FROM (SELECT event_id, count(*) AS followed, count(days) AS inaugurated, max(days_observed) AS longest FROM followed GROUP BY event_id) e,
    (SELECT unnest([0, 1, 2, 3, 4, 5]) AS years) y
),
named AS (
  SELECT event_id, count(*) AS named
  FROM (SELECT event_id FROM outcomes UNION ALL SELECT 'all' FROM outcomes)
  GROUP BY event_id
),
observed AS (
  SELECT h.event_id, h.years, count(f.event_id) AS waiting
  FROM horizons h
  LEFT JOIN followed f ON f.event_id = h.event_id AND coalesce(f.days, f.days_observed) > h.horizon
  GROUP BY ALL
),
passed AS (
  SELECT h.event_id, h.years, coalesce(sum(s.happened), 0) AS inaugurated,
    coalesce(product(1 - s.happened / s.waiting), 1) AS share_waiting
  FROM horizons h
  LEFT JOIN steps s ON s.event_id = h.event_id AND s.days <= h.horizon
  GROUP BY ALL
)
SELECT
  h.event_id,
  h.years::INTEGER AS years,
  e.signatories::INTEGER AS signatories,
  n.named::INTEGER AS named,
  h.followed::INTEGER AS followed,
  o.waiting::INTEGER AS waiting,
  p.inaugurated::INTEGER AS inaugurated_since,
  CASE WHEN h.horizon <= h.longest THEN round(100 * (1 - p.share_waiting), 1) END::DOUBLE AS inaugurated_percent,
  h.inaugurated::INTEGER AS inaugurated_total,
  (h.followed - h.inaugurated)::INTEGER AS none_found
FROM horizons h
JOIN named n ON n.event_id = h.event_id
JOIN observed o ON o.event_id = h.event_id AND o.years = h.years
JOIN passed p ON p.event_id = h.event_id AND p.years = h.years
JOIN (
  SELECT id, signatories FROM commitment_events
  UNION ALL
  SELECT 'all', sum(signatories) FROM commitment_events
) e ON e.id = h.event_id
ORDER BY h.event_id, h.years;
