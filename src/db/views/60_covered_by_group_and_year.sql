-- How many regions of each group were covered at the end of each year; for the newest year, on the newest day known.
-- Groups divide all regions (Java or not, kabupaten or kota, designated underdeveloped or not), or those of a part
-- of the country by their designation. Population is that of December 2024 in every year.
CREATE VIEW covered_by_group_and_year AS
WITH designated AS (
  SELECT DISTINCT region_code FROM underdeveloped
),
regions_of AS (
  SELECT s.region_code, s.kind, s.island_group_id, s.population,
    CASE WHEN s.status IN ({covered}) THEN left(s.counted_on, 4)::INTEGER END AS covered_in,
    CASE WHEN d.region_code IS NULL THEN 'other' ELSE 'underdeveloped' END AS designation
  FROM region_status s LEFT JOIN designated d USING (region_code)
),
grouped AS (
  SELECT 'all' AS grouping, 'all' AS member, covered_in, population FROM regions_of
  UNION ALL
  SELECT 'java', CASE WHEN island_group_id = 'jawa' THEN 'java' ELSE 'elsewhere' END, covered_in, population FROM regions_of
  UNION ALL
  SELECT 'kind', kind, covered_in, population FROM regions_of
  UNION ALL
  SELECT 'designation', designation, covered_in, population FROM regions_of
  UNION ALL
  SELECT 'designation_outside_papua', designation, covered_in, population FROM regions_of WHERE region_code < '9'
  UNION ALL
  SELECT 'designation_' || island_group_id, designation, covered_in, population FROM regions_of
  WHERE island_group_id IN (SELECT island_group_id FROM regions_of WHERE designation = 'underdeveloped')
),
years AS (SELECT year FROM covered_by_year)
SELECT
  g.grouping,
  g.member,
  y.year,
  count(*) FILTER (g.covered_in <= y.year)::INTEGER AS covered,
  count(*)::INTEGER AS regions,
  round(100.0 * count(*) FILTER (g.covered_in <= y.year) / count(*), 1)::DOUBLE AS covered_percent,
  sum(g.population)::INTEGER AS population,
  coalesce(sum(g.population) FILTER (g.covered_in <= y.year), 0)::INTEGER AS population_covered,
  round(100.0 * coalesce(sum(g.population) FILTER (g.covered_in <= y.year), 0) / sum(g.population), 1)::DOUBLE
    AS population_covered_percent,
  (count(*) - count(*) FILTER (g.covered_in <= y.year))::INTEGER AS uncovered
FROM grouped g, years y
GROUP BY g.grouping, g.member, y.year
ORDER BY g.grouping, g.member, y.year;
