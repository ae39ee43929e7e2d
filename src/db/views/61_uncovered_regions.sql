-- Every region that is not covered: its rank by population, how many of its land neighbours are covered, and the
-- straight-line distance to the nearest region with an inaugurated MPP of its own.
CREATE VIEW uncovered_regions AS
WITH beside AS (
  SELECT region_code, count(*) AS neighbours,
    count(*) FILTER (neighbour_status IN ({covered})) AS neighbours_covered
  FROM neighbours GROUP BY region_code
)
SELECT
  s.region_code,
  s.kind,
  s.name,
  s.province_code,
  s.island_group_id,
  s.status,
  s.population,
  rank() OVER (ORDER BY s.population DESC)::INTEGER AS population_rank,
  coalesce(b.neighbours, 0)::INTEGER AS land_neighbours,
  coalesce(b.neighbours_covered, 0)::INTEGER AS land_neighbours_covered,
  n.mpp_code,
  n.distance_km
FROM region_status s
LEFT JOIN beside b USING (region_code)
JOIN nearest_mpps n ON n.region_code = s.region_code AND n.place = 1
WHERE s.status NOT IN ({covered})
ORDER BY population_rank, s.region_code;
