-- The target of one MPP for each region by the end of 2024, province by province: how many regions were covered when
-- it was last stated, at the end of 2023 and at its deadline, and a class for both. The rule: `done` if all are
-- covered; `stalled` if none was added; `on_pace` if at least the share of the added regions needed is there that the
-- share of the time passed requires; else `slower`.
CREATE VIEW province_pace AS
WITH moments AS (
  SELECT max(stated_on_last) AS stated, DATE '2023-12-31' AS middle, DATE '2024-12-31' AS deadline
  FROM targets WHERE year = 2024 AND target = denominator
),
counted AS (
  SELECT s.province_code, s.province_name_id AS name_id, s.province_name_en AS name_en, count(*) AS regions,
    count(*) FILTER (s.status IN ({covered}) AND s.counted_on::DATE <= m.stated) AS at_start,
    count(*) FILTER (s.status IN ({covered}) AND s.counted_on::DATE <= m.middle) AS at_middle,
    count(*) FILTER (s.status IN ({covered}) AND s.counted_on::DATE <= m.deadline) AS at_deadline,
    any_value(date_diff('day', m.stated, m.middle) / date_diff('day', m.stated, m.deadline)) AS passed
  FROM region_status s, moments m
  GROUP BY ALL
)
SELECT
  province_code,
  name_id,
  name_en,
  regions::INTEGER AS regions,
  at_start::INTEGER AS covered_at_start,
  at_middle::INTEGER AS covered_2023,
  at_deadline::INTEGER AS covered_2024,
  CASE
    WHEN at_middle = regions THEN 'done'
    WHEN at_middle = at_start THEN 'stalled'
    WHEN at_middle - at_start >= passed * (regions - at_start) THEN 'on_pace'
    ELSE 'slower'
  END AS class_2023,
  CASE
    WHEN at_deadline = regions THEN 'done'
    WHEN at_deadline = at_start THEN 'stalled'
    ELSE 'slower'
  END AS class_2024
FROM counted
ORDER BY province_code;
