-- Every land border from both sides, with the status of the neighbour.
CREATE VIEW neighbours AS
WITH both_sides AS (
  SELECT region_a AS region_code, region_b AS neighbour_code FROM borders
  UNION ALL
  SELECT region_b, region_a FROM borders
)
SELECT b.region_code, b.neighbour_code, s.status AS neighbour_status
FROM both_sides b
JOIN region_status s ON s.region_code = b.neighbour_code
ORDER BY b.region_code, b.neighbour_code;
