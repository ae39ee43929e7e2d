-- Where two comparable counts of agencies or of services exist: of reports, the first and the newest if more than 365
-- days lie between them; of a plan, the newest and the first report after it. Two counts of one day: the first source.
CREATE VIEW count_changes AS
WITH counts AS (
  SELECT region_code, basis, as_of, as_of_last, source_ids,
    unnest([{'measure': 'agencies', 'figure': agencies}, {'measure': 'services', 'figure': services}], recursive := true)
  FROM observations
  WHERE comparable AND as_of IS NOT NULL AND basis IN ('reported', 'planned')
),
placed AS (
  SELECT *,
    row_number() OVER (PARTITION BY region_code, measure, basis ORDER BY as_of_last, source_ids) AS oldest,
    row_number() OVER (PARTITION BY region_code, measure, basis ORDER BY as_of_last DESC, source_ids) AS newest
  FROM counts WHERE figure IS NOT NULL
),
after_plan AS (
  SELECT p.region_code, p.measure, r.as_of, r.as_of_last, r.figure, r.source_ids,
    row_number() OVER (PARTITION BY p.region_code, p.measure ORDER BY r.oldest) AS place
  FROM placed p JOIN placed r USING (region_code, measure)
  WHERE p.basis = 'planned' AND p.newest = 1 AND r.basis = 'reported' AND r.as_of_last > p.as_of_last
),
pairs AS (
  SELECT f.basis AS from_basis, f AS a, t.as_of AS to_as_of, t.as_of_last AS to_last, t.figure AS to_figure,
    t.source_ids AS to_sources
  FROM placed f JOIN placed t USING (region_code, measure, basis)
  WHERE f.basis = 'reported' AND f.oldest = 1 AND t.newest = 1 AND date_diff('day', f.as_of_last, t.as_of_last) > 365
  UNION ALL
  SELECT f.basis, f, t.as_of, t.as_of_last, t.figure, t.source_ids
  FROM placed f JOIN after_plan t USING (region_code, measure)
  WHERE f.basis = 'planned' AND f.newest = 1 AND t.place = 1
)
SELECT
  p.a.measure AS measure,
  p.from_basis,
  l.region_code,
  l.operator_kind,
  l.operator_name,
  l.operator_name_en,
  p.a.as_of AS from_as_of,
  p.a.figure::INTEGER AS from_figure,
  p.to_as_of,
  p.to_figure::INTEGER AS to_figure,
  (p.to_figure - p.a.figure)::INTEGER AS figure_change,
  date_diff('day', p.a.as_of_last, p.to_last)::INTEGER AS days_between,
  CASE WHEN p.a.source_ids = p.to_sources THEN p.to_sources ELSE p.a.source_ids || ';' || p.to_sources END AS source_ids
FROM pairs p
JOIN mpp_list l ON l.region_code = p.a.region_code
ORDER BY measure, from_basis, figure_change DESC, l.region_code;
