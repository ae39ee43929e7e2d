-- The numbers stated for provinces, and how many MPPs the list names there on that day.
CREATE VIEW province_statements AS
WITH days AS (
  SELECT DISTINCT province_code, as_of_last FROM province_reports
),
counted AS (
  SELECT d.province_code, d.as_of_last, count(l.region_code)::INTEGER AS listed
  FROM days d
  LEFT JOIN mpp_list l ON l.province_code = d.province_code AND l.counted_on <= strftime(d.as_of_last, '%Y-%m-%d')
  GROUP BY d.province_code, d.as_of_last
),
compared AS (
  SELECT r.*, c.listed
  FROM province_reports r
  JOIN counted c ON c.province_code = r.province_code AND c.as_of_last = r.as_of_last
)
SELECT
  province_code,
  as_of,
  reported_count,
  listed,
  (reported_count - listed)::INTEGER AS difference,
  source_ids,
  note_id,
  note_en,
  counts
FROM compared
ORDER BY province_code, as_of;
