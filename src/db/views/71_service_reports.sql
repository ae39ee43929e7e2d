-- For each service: at how many MPPs a report names it, at how many only a plan does, and at how many MPPs whose
-- services are reported it is not named, which does not mean that it is not offered there.
CREATE VIEW service_reports AS
WITH open AS (SELECT region_code FROM mpp_list WHERE status IN ('inaugurated', 'operating')),
told AS (
  SELECT o.region_code, o.service, o.basis, o.source_ids FROM services_offered o JOIN open USING (region_code) WHERE NOT o.ended
),
named AS (
  SELECT service, region_code, bool_or(basis = 'reported') AS reported FROM told GROUP BY service, region_code
),
listed AS (SELECT DISTINCT region_code FROM told WHERE basis = 'reported')
SELECT
  s.id AS service,
  s.name_id,
  s.name_en,
  count(n.region_code) FILTER (n.reported)::INTEGER AS mpps_reported,
  count(n.region_code) FILTER (NOT n.reported)::INTEGER AS mpps_planned,
  ((SELECT count(*) FROM listed) - count(n.region_code) FILTER (n.reported))::INTEGER AS mpps_unnamed,
  (SELECT count(*) FROM listed)::INTEGER AS mpps_with_report,
  (SELECT count(*) FROM open)::INTEGER AS mpps_open,
  (SELECT string_agg(DISTINCT u.id, ';' ORDER BY u.id)
    FROM (SELECT unnest(string_split(t.source_ids, ';')) AS id FROM told t WHERE t.service = s.id) u) AS source_ids
FROM services s
LEFT JOIN named n ON n.service = s.id
GROUP BY s.id, s.name_id, s.name_en
ORDER BY mpps_reported DESC, s.id;
