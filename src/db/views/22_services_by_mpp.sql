-- Every service that a source names for an MPP, once, as the newest report has it: reported there, reported and later
-- taken back (ended), or only planned. A plan counts only where there is no report. A counter that has left, by the limits,
-- was there once. No row means that nothing was found.
CREATE VIEW services_by_mpp AS
WITH named AS (
  SELECT region_code, service, as_of, as_of_last, basis, source_ids, ended FROM services_offered
  UNION ALL
  SELECT region_code, service, as_of, as_of_last, 'reported', source_ids, true
  FROM service_limits
  WHERE kind = 'left' AND service IS NOT NULL
),
ranked AS (
  SELECT *,
    row_number() OVER (
      PARTITION BY region_code, service
      ORDER BY basis = 'planned', as_of_last DESC NULLS LAST, ended, source_ids
    ) AS newest
  FROM named
)
SELECT
  n.region_code,
  m.province_code,
  n.service,
  CASE WHEN n.basis = 'planned' THEN 'planned' WHEN n.ended THEN 'ended' ELSE 'reported' END AS service_state,
  n.as_of AS named_on,
  n.source_ids
FROM ranked n
JOIN mpp_list m ON m.region_code = n.region_code
WHERE n.newest = 1
ORDER BY n.region_code, n.service;
