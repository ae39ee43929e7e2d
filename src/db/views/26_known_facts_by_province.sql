-- Of the MPPs of each province that are inaugurated or operating, how many have a known address, hours and so on. The day of
-- inauguration is counted out of the inaugurated ones alone.
CREATE VIEW known_facts_by_province AS
WITH facts AS (
  SELECT province_code, status,
    unnest([
      struct_pack(place := 1, fact := 'services', known := knows_services),
      struct_pack(place := 2, fact := 'address', known := knows_address),
      struct_pack(place := 3, fact := 'hours', known := knows_hours),
      struct_pack(place := 4, fact := 'website', known := knows_website),
      struct_pack(place := 5, fact := 'counts', known := knows_counts),
      struct_pack(place := 6, fact := 'opening', known := knows_opening),
      struct_pack(place := 7, fact := 'inauguration', known := knows_inauguration)
    ], recursive := true)
  FROM facts_by_mpp
)
SELECT
  province_code,
  fact,
  (count(*) FILTER (known))::INTEGER AS mpps_with_fact,
  count(*)::INTEGER AS mpps_asked,
  round(100.0 * (count(*) FILTER (known)) / count(*), 1) AS known_percent
FROM facts
WHERE fact <> 'inauguration' OR status = 'inaugurated'
GROUP BY province_code, place, fact
ORDER BY province_code, place;
