-- The newest comparable count of agencies and of services per MPP; plans and counts that do not compare are left out.
CREATE VIEW latest_observation AS
WITH comparable AS (
  SELECT * FROM observations
  WHERE basis = 'reported' AND comparable AND as_of IS NOT NULL
),
agencies AS (
  SELECT region_code, agencies, as_of, source_ids,
    row_number() OVER (PARTITION BY region_code ORDER BY as_of_last DESC, source_ids) AS place
  FROM comparable WHERE agencies IS NOT NULL
),
services AS (
  SELECT region_code, services, as_of, source_ids,
    row_number() OVER (PARTITION BY region_code ORDER BY as_of_last DESC, source_ids) AS place
  FROM comparable WHERE services IS NOT NULL
)
SELECT
  coalesce(a.region_code, s.region_code) AS region_code,
  a.agencies,
  a.as_of AS agencies_as_of,
  a.source_ids AS agencies_source_ids,
  s.services,
  s.as_of AS services_as_of,
  s.source_ids AS services_source_ids
FROM (SELECT * FROM agencies WHERE place = 1) a
FULL JOIN (SELECT * FROM services WHERE place = 1) s ON a.region_code = s.region_code
ORDER BY 1;
