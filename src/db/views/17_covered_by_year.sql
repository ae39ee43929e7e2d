-- How many regions were covered at the end of each year; for the newest year, on the newest day known.
-- Coverage never falls, so a year's largest number is that of its end; a year without a change repeats the last.
CREATE VIEW covered_by_year AS
WITH known AS (
  SELECT left(date, 4)::INTEGER AS year, covered, base_514, covered_percent FROM progress_by_date
),
years AS (
  SELECT unnest(range(min(year), max(year) + 1))::INTEGER AS year FROM known
)
SELECT
  y.year,
  max(k.covered)::INTEGER AS covered,
  max(k.base_514)::INTEGER AS regions,
  max(k.covered_percent)::DOUBLE AS covered_percent
FROM years y
JOIN known k ON k.year <= y.year
GROUP BY y.year
ORDER BY y.year;
