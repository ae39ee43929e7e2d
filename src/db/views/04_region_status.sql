-- One row for each kabupaten/kota: its own MPP, the province's MPP that serves it, one that operates, one in preparation, or none.
CREATE VIEW region_status AS
WITH served AS (
  SELECT unnest(string_split(serves, ';')) AS served_code, region_code AS mpp_code
  FROM facilities WHERE serves IS NOT NULL AND status = 'inaugurated'
),
waves AS (
  SELECT region_code, min(wave) AS first_wave, bool_or(wave = 1) AS pilot
  FROM digital GROUP BY region_code
),
named AS (
  SELECT region_code AS mpp_code,
    string_agg(DISTINCT service, ';' ORDER BY service) AS named_services,
    count(DISTINCT service)::INTEGER AS named_services_count,
    first(as_of ORDER BY as_of_last DESC NULLS LAST, as_of DESC) AS named_services_as_of
  FROM services_offered WHERE basis = 'reported' AND NOT ended GROUP BY region_code
),
listed AS (
  SELECT DISTINCT region_code FROM underdeveloped
),
matched AS (
  SELECT r.*,
    CASE WHEN own.status = 'inaugurated' THEN own.region_code ELSE coalesce(s.mpp_code, own.region_code) END AS mpp_code,
    CASE
      WHEN own.status = 'inaugurated' THEN 'inaugurated'
      WHEN s.mpp_code IS NOT NULL THEN 'served'
      ELSE coalesce(own.status, 'none')
    END AS status
  FROM regions r
  LEFT JOIN facilities own ON own.region_code = r.code
  LEFT JOIN served s ON s.served_code = r.code
)
SELECT
  m.code AS region_code,
  regexp_replace(lower(m.kind || ' ' || m.name), '[^a-z0-9]+', '-', 'g') AS slug,
  m.kind,
  m.name,
  m.province_code,
  p.name_id AS province_name_id,
  p.name_en AS province_name_en,
  p.island_group_id,
  m.administrative,
  m.population,
  m.area_km2,
  m.lat,
  m.lng,
  m.status,
  m.mpp_code,
  l.name AS mpp_name,
  l.inaugurated_on,
  l.inaugurated_by,
  l.counted_on,
  l.batch_id,
  l.evidence_grade,
  l.opened_on,
  l.agencies,
  l.agencies_as_of,
  l.services,
  l.services_as_of,
  w.first_wave AS digital_wave,
  coalesce(w.pilot, false) AS digital_pilot,
  lower(m.kind || ' ' || m.name || ' ' || p.name_id || ' ' || p.name_en || ' ' || coalesce(l.name, '')) AS search_text,
  l.reported_on,
  l.setback,
  u.region_code IS NOT NULL AS underdeveloped,
  h.opening_hours_id,
  h.opening_hours_en,
  CASE WHEN h.opening_hours_id IS NOT NULL THEN h.hours_as_of END AS hours_as_of,
  n.named_services,
  n.named_services_count,
  n.named_services_as_of
FROM matched m
JOIN provinces p ON p.code = m.province_code
LEFT JOIN mpp_list l ON l.region_code = m.mpp_code
LEFT JOIN waves w ON w.region_code = m.code
LEFT JOIN listed u ON u.region_code = m.code
LEFT JOIN places h ON h.region_code = m.mpp_code
LEFT JOIN named n ON n.mpp_code = m.mpp_code
ORDER BY m.code;
