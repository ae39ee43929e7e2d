-- Every service of the vocabulary: at how many MPPs, and in how many provinces, sources report it or say that it is planned.
CREATE VIEW service_summary AS
WITH open AS (
  SELECT count(*)::INTEGER AS mpps FROM facilities WHERE status IN ('inaugurated', 'operating')
),
counted AS (
  SELECT
    service,
    count(*) FILTER (m.status <> 'preparing') AS named,
    count(*) FILTER (service_state = 'reported') AS reported,
    count(*) FILTER (service_state = 'ended') AS ended,
    count(*) FILTER (service_state = 'planned') AS planned,
    count(DISTINCT s.province_code) FILTER (service_state = 'reported') AS provinces
  FROM services_by_mpp s
  JOIN facilities m ON m.region_code = s.region_code
  GROUP BY service
),
days AS (
  -- The date itself orders dates that can mean the same last day.
  SELECT
    service,
    arg_min(newest_report, day || ' ' || newest_report) AS oldest,
    arg_max(newest_report, day || ' ' || newest_report) AS newest
  FROM (
    SELECT s.service, s.named_on AS newest_report, o.as_of_last AS day
    FROM services_by_mpp s
    JOIN (SELECT DISTINCT as_of, as_of_last FROM services_offered) o ON o.as_of = s.named_on
    WHERE s.service_state = 'reported'
  )
  GROUP BY service
)
SELECT
  s.id AS service,
  coalesce(c.reported, 0)::INTEGER AS mpps_reported,
  coalesce(c.ended, 0)::INTEGER AS mpps_ended,
  coalesce(c.planned, 0)::INTEGER AS mpps_planned,
  open.mpps AS mpps_open,
  coalesce(c.provinces, 0)::INTEGER AS provinces_reported,
  d.oldest AS oldest_report,
  d.newest AS newest_report,
  (open.mpps - coalesce(c.named, 0))::INTEGER AS mpps_unknown
FROM services s
CROSS JOIN open
LEFT JOIN counted c ON c.service = s.id
LEFT JOIN days d ON d.service = s.id
ORDER BY mpps_reported DESC, s.id;
