-- Distribution of the newest comparable numbers of agencies and of services over the MPPs that have one. A quartile is
-- the number of an actual MPP: the smallest that at least a quarter, half or three quarters of them do not exceed.
CREATE VIEW service_distribution AS
WITH figures AS (
  SELECT 1 AS place, 'agencies' AS measure, agencies AS figure, agencies_as_of AS as_of FROM latest_observation
  UNION ALL
  SELECT 2, 'services', services, services_as_of FROM latest_observation
)
SELECT
  measure,
  count(*)::INTEGER AS mpps_known,
  (SELECT count(*)::INTEGER FROM facilities WHERE status IN ('inaugurated', 'operating')) AS mpps_open,
  min(figure) AS minimum,
  quantile_disc(figure, 0.25) AS quartile_1,
  quantile_disc(figure, 0.5) AS median,
  quantile_disc(figure, 0.75) AS quartile_3,
  max(figure) AS maximum,
  min(as_of) AS oldest,
  max(as_of) AS newest
FROM figures
WHERE figure IS NOT NULL
GROUP BY place, measure
ORDER BY place;
