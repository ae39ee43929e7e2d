-- Every inauguration event with how many of its MPPs the list names.
CREATE VIEW batch_summary AS
SELECT
  b.id,
  b.date,
  strftime(b.date_last, '%Y-%m-%d') AS date_last,
  b.officiant,
  b.officiant_role_id,
  b.officiant_role_en,
  b.venue,
  b.mode,
  b.count,
  b.cumulative_total,
  count(l.region_code)::INTEGER AS listed,
  count(DISTINCT l.province_code)::INTEGER AS provinces,
  b.source_ids,
  b.note_id,
  b.note_en
FROM batches b
LEFT JOIN mpp_list l ON l.batch_id = b.id
GROUP BY ALL
ORDER BY date_last, b.id;
