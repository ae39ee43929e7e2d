-- Every service that a source names for an MPP, once, as the newest report has it: reported there, reported and later
-- taken back (ended), or only planned. A plan counts only where there is no report. No row means that nothing was found.
CREATE VIEW services_by_mpp AS
WITH ranked AS (
  SELECT *,
    row_number() OVER (
      PARTITION BY region_code, service
      ORDER BY basis = 'planned', as_of_last DESC NULLS LAST, ended, source_ids
    ) AS newest
  FROM services_offered
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
