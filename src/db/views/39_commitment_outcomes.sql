-- What came of each signing of commitments: how many heads of region signed, how many of them are named, and what is
-- known of an MPP in the region or province of those who are named. No MPP found never means that there is none.
CREATE VIEW commitment_outcomes AS
WITH checked AS (
  SELECT max(newest_page) AS as_of FROM dataset
),
states AS (
  SELECT region_code, status FROM region_status
  UNION ALL
  SELECT region_code, status FROM mpp_list WHERE operator_kind = 'provinsi'
),
named AS (
  SELECT c.event_id, coalesce(s.status, 'none') AS status, f.inaugurated_on_last
  FROM commitments c
  LEFT JOIN states s ON s.region_code = c.region_code
  LEFT JOIN facilities f ON f.region_code = c.region_code
),
cited AS (
  SELECT id AS event_id, unnest(string_split(source_ids, ';')) AS source_id FROM commitment_events
  UNION ALL
  SELECT event_id, unnest(string_split(source_ids, ';')) FROM commitments
)
SELECT
  e.id AS event_id,
  e.signed_on,
  e.signatories,
  count(n.status)::INTEGER AS named_signatories,
  (count(*) FILTER (n.status = 'inaugurated'))::INTEGER AS named_inaugurated,
  (count(*) FILTER (
    n.status = 'inaugurated' AND strftime(n.inaugurated_on_last, '%Y-%m-%d') < e.signed_on
  ))::INTEGER AS named_before,
  (count(*) FILTER (n.status = 'served'))::INTEGER AS named_served,
  (count(*) FILTER (n.status = 'operating'))::INTEGER AS named_operating,
  (count(*) FILTER (n.status = 'preparing'))::INTEGER AS named_preparing,
  (count(*) FILTER (n.status = 'none'))::INTEGER AS named_none,
  any_value(c.as_of) AS as_of,
  any_value(s.source_ids) AS source_ids
FROM commitment_events e
CROSS JOIN checked c
JOIN (
  SELECT event_id, string_agg(DISTINCT source_id, ';' ORDER BY source_id) AS source_ids FROM cited GROUP BY event_id
) s ON s.event_id = e.id
LEFT JOIN named n ON n.event_id = e.id
GROUP BY e.id, e.signed_on, e.signatories
ORDER BY e.signed_on;
