-- Observations of agencies or services that the distribution leaves out, by the first reason that applies.
CREATE VIEW service_left_out AS
WITH reasons AS (
  SELECT region_code,
    CASE
      WHEN basis = 'planned' THEN 1
      WHEN NOT comparable THEN 2
      WHEN as_of IS NULL THEN 3
    END AS place
  FROM observations
  WHERE agencies IS NOT NULL OR services IS NOT NULL
)
SELECT
  ['planned', 'not_comparable', 'undated'][place] AS reason,
  count(*)::INTEGER AS observations,
  count(DISTINCT region_code)::INTEGER AS mpps_left_out
FROM reasons
WHERE place IS NOT NULL
GROUP BY place
ORDER BY place;
