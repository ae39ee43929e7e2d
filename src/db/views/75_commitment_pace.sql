-- Each signing of commitments by the rule for provinces: the data have no deadline of a signing, so the one that was later
-- stated for all regions is used, the end of 2024. Counted are the named signatories without an inaugurated MPP on the day
-- of signing. The rule: `done` if all have one; `stalled` if none was added; `on_pace` if at least the share was added
-- that the share of the time passed requires; else `slower`. `unknown`: signatories that are not named could change it.
CREATE VIEW commitment_pace AS
WITH moments AS (
  SELECT unnest([DATE '2023-12-31', DATE '2024-12-31']) AS moment, DATE '2024-12-31' AS deadline
),
followed AS (
  SELECT o.event_id, e.signed_on, e.signed_on_last AS signed, e.signatories, o.counted_on::DATE AS counted
  FROM signer_outcomes o JOIN commitment_events e ON e.id = o.event_id
  WHERE o.days IS NULL OR o.days > 0
),
unnamed AS (
  SELECT event_id, any_value(e.signatories) - count(*) AS people
  FROM signer_outcomes o JOIN commitment_events e ON e.id = o.event_id GROUP BY event_id
),
counted AS (
  SELECT f.event_id, f.signed_on, f.signatories, m.moment, u.people AS unnamed, count(*) AS followed,
    count(*) FILTER (f.counted <= m.moment) AS added,
    any_value(date_diff('day', f.signed, m.moment) / date_diff('day', f.signed, m.deadline)) AS passed
  FROM followed f JOIN unnamed u USING (event_id), moments m
  GROUP BY ALL
),
classed AS (
  SELECT *, CASE
    WHEN added = followed THEN CASE WHEN unnamed = 0 THEN 'done' ELSE 'unknown' END
    WHEN added + unnamed = 0 THEN 'stalled'
    WHEN added > 0 AND added >= passed * (followed + unnamed) THEN 'on_pace'
    WHEN added > 0 AND added + unnamed < passed * (followed + unnamed) THEN 'slower'
    ELSE 'unknown'
  END AS class
  FROM counted
)
SELECT
  event_id,
  signed_on,
  signatories,
  (signatories - any_value(unnamed))::INTEGER AS named,
  any_value(followed)::INTEGER AS followed,
  (max(added) FILTER (moment = '2023-12-31'))::INTEGER AS inaugurated_2023,
  (max(added) FILTER (moment = '2024-12-31'))::INTEGER AS inaugurated_2024,
  any_value(class) FILTER (moment = '2023-12-31') AS class_2023,
  any_value(class) FILTER (moment = '2024-12-31') AS class_2024
FROM classed
GROUP BY event_id, signed_on, signatories
ORDER BY signed_on;
