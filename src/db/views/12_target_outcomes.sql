-- Every target that named a number, and the official total known at the end of its year.
CREATE VIEW target_outcomes AS
SELECT
  t.year,
  t.target,
  t.denominator,
  t.stated_on,
  t.stated_by_id,
  t.stated_by_en,
  (SELECT max(o.total) FROM official_series o WHERE o.date <= t.year || '-12-31')::INTEGER AS reached,
  (SELECT max(o.date) FROM official_series o WHERE o.date <= t.year || '-12-31') AS reached_as_of,
  t.source_ids,
  t.note_id,
  t.note_en
FROM targets t
WHERE t.target IS NOT NULL
ORDER BY t.year, t.stated_on;
