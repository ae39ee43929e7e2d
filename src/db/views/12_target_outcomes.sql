-- Every target that named a number, and what was reached by the end of its year: the official total, or, where the
-- target names its places, how many of these count as inaugurated. `target_measure` says which, and `achieved` marks a number
-- that was called a target only once it was reached.
CREATE VIEW target_outcomes AS
WITH numbered AS (
  SELECT *, year || '-12-31' AS year_end FROM targets WHERE target IS NOT NULL
),
series AS (
  SELECT n.year_end, max(o.total)::INTEGER AS total, max(o.date) AS as_of
  FROM (SELECT DISTINCT year_end FROM numbered) n
  JOIN official_series o ON o.date <= n.year_end
  GROUP BY n.year_end
),
named AS (
  SELECT n.year, n.stated_on, count(*)::INTEGER AS reached, max(l.counted_on) AS reached_as_of
  FROM (SELECT year, stated_on, year_end, unnest(string_split(named_codes, ';')) AS code FROM numbered) n
  JOIN mpp_list l ON l.region_code = n.code AND l.counted_on <= n.year_end
  GROUP BY n.year, n.stated_on
)
SELECT
  t.year,
  t.target,
  t.denominator,
  t.stated_on,
  t.stated_by_id,
  t.stated_by_en,
  CASE WHEN t.target_measure = 'named' THEN coalesce(d.reached, 0)
    ELSE s.total END::INTEGER AS reached,
  CASE WHEN t.target_measure = 'named' THEN d.reached_as_of ELSE s.as_of END AS reached_as_of,
  t.source_ids,
  t.note_id,
  t.note_en,
  t.target_measure
FROM numbered t
LEFT JOIN series s ON s.year_end = t.year_end
LEFT JOIN named d ON d.year = t.year AND d.stated_on = t.stated_on
ORDER BY t.year, t.stated_on;
