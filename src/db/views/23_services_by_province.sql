-- For each province and service that a source names there: how many MPPs it is reported, taken back or planned at.
CREATE VIEW services_by_province AS
SELECT
  province_code,
  service,
  (count(*) FILTER (service_state = 'reported'))::INTEGER AS mpps_reported,
  (count(*) FILTER (service_state = 'ended'))::INTEGER AS mpps_ended,
  (count(*) FILTER (service_state = 'planned'))::INTEGER AS mpps_planned,
  arg_max(named_on, day || ' ' || named_on) FILTER (service_state = 'reported') AS newest_report
FROM (
  SELECT s.*, o.as_of_last AS day
  FROM services_by_mpp s
  LEFT JOIN (SELECT DISTINCT as_of, as_of_last FROM services_offered) o ON o.as_of = s.named_on
)
GROUP BY province_code, service
ORDER BY province_code, service;
