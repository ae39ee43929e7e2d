-- The regions that are not covered, in one row: how many, their people, how many have only covered land neighbours,
-- and how many are farther than 100 km from the nearest region with an inaugurated MPP of its own.
CREATE VIEW uncovered_summary AS
WITH national AS (SELECT count(*) AS regions, sum(population) AS population FROM regions)
SELECT
  count(*)::INTEGER AS uncovered,
  (SELECT regions FROM national)::INTEGER AS regions,
  sum(u.population)::INTEGER AS population_uncovered,
  round(100.0 * sum(u.population) / (SELECT population FROM national), 1)::DOUBLE AS population_uncovered_percent,
  count(*) FILTER (u.land_neighbours > 0 AND u.land_neighbours = u.land_neighbours_covered)::INTEGER AS surrounded,
  count(*) FILTER (u.distance_km > 100)::INTEGER AS beyond_100_km,
  max(u.distance_km)::INTEGER AS farthest_km
FROM uncovered_regions u;
