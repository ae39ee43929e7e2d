-- Every MPP the project can name, with who runs it and the day from which it counts as inaugurated.
CREATE VIEW mpp_list AS
SELECT
  f.region_code,
  CASE WHEN length(f.region_code) = 2 THEN 'provinsi' ELSE r.kind END AS operator_kind,
  coalesce(r.name, run_by.name_id) AS operator_name,
  p.code AS province_code,
  f.name,
  f.status,
  f.inaugurated_on,
  f.inaugurated_by,
  strftime(coalesce(f.inaugurated_on_last, f.inaugurated_by_last), '%Y-%m-%d') AS counted_on,
  f.batch_id,
  f.evidence_grade,
  f.opened_on,
  f.serves,
  o.agencies,
  o.agencies_as_of,
  o.services,
  o.services_as_of,
  f.source_ids,
  f.note_id,
  f.note_en,
  f.reported_on,
  f.setback,
  coalesce(r.name, run_by.name_en) AS operator_name_en
FROM facilities f
LEFT JOIN regions r ON r.code = f.region_code
LEFT JOIN provinces run_by ON run_by.code = f.region_code
JOIN provinces p ON p.code = coalesce(r.province_code, f.region_code)
LEFT JOIN latest_observation o ON o.region_code = f.region_code
ORDER BY f.region_code;
