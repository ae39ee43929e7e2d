-- How many provinces are in each class at the end of 2023 and at the deadline of the target.
CREATE VIEW pace_classes AS
WITH pace AS MATERIALIZED (SELECT class_2023, class_2024 FROM province_pace),
classes AS (SELECT unnest(['done', 'on_pace', 'slower', 'stalled']) AS pace_class)
SELECT
  c.pace_class,
  (SELECT count(*) FROM pace p WHERE p.class_2023 = c.pace_class)::INTEGER AS provinces_2023,
  (SELECT count(*) FROM pace p WHERE p.class_2024 = c.pace_class)::INTEGER AS provinces_2024
FROM classes c
ORDER BY c.pace_class;
