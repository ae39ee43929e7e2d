-- For each region without an inaugurated MPP, the three nearest regions that have one of their own, by
-- great-circle distance between the points of the two regions on a sphere with a radius of 6371 km.
CREATE VIEW nearest_mpps AS
WITH pairs AS (
  SELECT
    here.region_code,
    there.region_code AS mpp_code,
    6371 * 2 * asin(sqrt(
      power(sin(radians(there.lat - here.lat) / 2), 2)
      + cos(radians(here.lat)) * cos(radians(there.lat)) * power(sin(radians(there.lng - here.lng) / 2), 2)
    )) AS distance
  FROM region_status here
  JOIN region_status there ON there.status = 'inaugurated'
  WHERE here.status NOT IN ({covered})
),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY region_code ORDER BY distance, mpp_code) AS place
  FROM pairs
)
SELECT region_code, place::INTEGER AS place, mpp_code, round(distance)::INTEGER AS distance_km
FROM ranked
WHERE place <= 3
ORDER BY region_code, place;
