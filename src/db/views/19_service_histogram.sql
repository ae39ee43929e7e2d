-- The same numbers in classes of equal width, five agencies or fifty services, including empty classes between others.
CREATE VIEW service_histogram AS
WITH classes AS (
  SELECT 1 AS place, 'agencies' AS measure, 5 AS width, agencies // 5 AS class FROM latest_observation
  UNION ALL
  SELECT 2, 'services', 50, services // 50 FROM latest_observation
),
spans AS (
  SELECT place, measure, width, unnest(generate_series(min(class), max(class))) AS class
  FROM classes GROUP BY place, measure, width
)
SELECT
  s.measure,
  (s.class * s.width)::INTEGER AS class_from,
  (s.class * s.width + s.width - 1)::INTEGER AS class_to,
  count(c.class)::INTEGER AS mpps_known
FROM spans s
LEFT JOIN classes c ON c.measure = s.measure AND c.class = s.class
GROUP BY s.place, s.measure, s.width, s.class
ORDER BY s.place, s.class;
