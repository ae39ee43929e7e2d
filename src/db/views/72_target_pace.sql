-- Every target that named a number: what there was when it was stated and at the end of its year, the pace needed and
-- the pace there was a month, and a class. The rule: `done` if the target was reached; `stalled` if nothing was added;
-- `slower` if less was added than needed; `unknown` if one of the numbers is not known. A number called a target once
-- it was reached is `after`.
CREATE VIEW target_pace AS
WITH stated AS (
  SELECT row_number() OVER () AS id, o.*, strftime(t.stated_on_last, '%Y-%m-%d') AS stated_day, t.named_codes
  FROM target_outcomes o JOIN targets t ON t.year = o.year AND t.stated_on = o.stated_on AND t.target IS NOT NULL
),
named_before AS (
  SELECT s.id, count(l.region_code) AS total
  FROM stated s
  LEFT JOIN mpp_list l ON list_contains(string_split(s.named_codes, ';'), l.region_code) AND l.counted_on <= s.stated_day
  GROUP BY s.id
),
official_before AS (
  SELECT s.id, max(o.total) AS total FROM stated s LEFT JOIN official_series o ON o.date <= s.stated_day GROUP BY s.id
),
started AS (
  SELECT s.*,
    CASE WHEN s.target_measure = 'named' THEN n.total ELSE o.total END AS start_total,
    date_diff('day', s.stated_day::DATE, make_date(s.year, 12, 31)) / 365.25 * 12 AS months
  FROM stated s JOIN named_before n ON n.id = s.id JOIN official_before o ON o.id = s.id
)
SELECT
  year,
  stated_on,
  target,
  target_measure,
  start_total::INTEGER AS start_total,
  reached,
  reached_as_of,
  round((target - start_total) / months, 1)::DOUBLE AS needed_per_month,
  round((reached - start_total) / months, 1)::DOUBLE AS reached_per_month,
  CASE
    WHEN target_measure = 'achieved' THEN 'after'
    WHEN start_total IS NULL OR reached IS NULL THEN 'unknown'
    WHEN reached >= target THEN 'done'
    WHEN reached <= start_total THEN 'stalled'
    ELSE 'slower'
  END AS pace_class,
  source_ids
FROM started
ORDER BY year, stated_on;
