-- The numbers stated for provinces, and how many MPPs the list names there on that day.
CREATE VIEW province_statements AS
WITH compared AS (
  SELECT r.*,
    (SELECT count(*) FROM mpp_list l
      WHERE l.province_code = r.province_code AND l.counted_on <= strftime(r.as_of_last, '%Y-%m-%d'))::INTEGER AS listed
  FROM province_reports r
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
