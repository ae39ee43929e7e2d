-- How many provinces are in each class at the end of 2023 and at the deadline of the target.
CREATE VIEW pace_classes AS
WITH classes AS (SELECT unnest(['done', 'on_pace', 'slower', 'stalled']) AS pace_class)
SELECT
  c.pace_class,
  (SELECT count(*) FROM province_pace p WHERE p.class_2023 = c.pace_class)::INTEGER AS provinces_2023,
  (SELECT count(*) FROM province_pace p WHERE p.class_2024 = c.pace_class)::INTEGER AS provinces_2024
FROM classes c
ORDER BY c.pace_class;
