-- Every named head of region who signed a commitment, and from which day the region's MPP counts as inaugurated.
-- `days` is the time between the two, negative where the MPP came first; where there is none yet it is empty, and
-- `days_observed` is the time from the signing to the newest official total.
CREATE VIEW signer_outcomes AS
SELECT
  c.event_id,
  c.region_code,
  e.signed_on,
  l.counted_on,
  date_diff('day', e.signed_on_last, l.counted_on::DATE)::INTEGER AS days,
  date_diff('day', e.signed_on_last, h.newest::DATE)::INTEGER AS days_observed,
  CASE WHEN l.counted_on IS NULL THEN c.source_ids ELSE c.source_ids || ';' || l.source_ids END AS source_ids
FROM commitments c
JOIN commitment_events e ON e.id = c.event_id
LEFT JOIN mpp_list l ON l.region_code = c.region_code AND l.counted_on IS NOT NULL
CROSS JOIN (SELECT max(date) AS newest FROM official_series) h
ORDER BY c.event_id, c.region_code;
