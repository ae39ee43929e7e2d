-- Coverage of each province: regions with an inaugurated MPP of their own or served by the province's.
CREATE VIEW coverage_by_province AS
WITH run_in AS (
  SELECT province_code, count(*) AS mpps FROM mpp_list WHERE status = 'inaugurated' GROUP BY province_code
),
counted AS (
  SELECT
    s.province_code,
    regexp_replace(lower(s.province_name_id), '[^a-z0-9]+', '-', 'g') AS slug,
    s.province_name_id AS name_id,
    s.province_name_en AS name_en,
    s.island_group_id,
    count(*)::INTEGER AS regions,
    count(*) FILTER (NOT s.administrative)::INTEGER AS autonomous_regions,
    count(*) FILTER (s.status = 'inaugurated')::INTEGER AS inaugurated,
    count(*) FILTER (s.status = 'served')::INTEGER AS served,
    count(*) FILTER (s.status IN ({covered}))::INTEGER AS covered,
    count(*) FILTER (s.status = 'operating')::INTEGER AS operating,
    count(*) FILTER (s.status = 'preparing')::INTEGER AS preparing,
    count(*) FILTER (s.status = 'none')::INTEGER AS without,
    round(100.0 * count(*) FILTER (s.status IN ({covered})) / count(*), 1)::DOUBLE AS covered_percent,
    coalesce(any_value(r.mpps), 0)::INTEGER AS mpps,
    min(s.counted_on) FILTER (s.status IN ({covered})) AS first_counted_on,
    sum(s.population)::INTEGER AS population,
    coalesce(sum(s.population) FILTER (s.status IN ({covered})), 0)::INTEGER AS population_covered
  FROM region_status s
  LEFT JOIN run_in r ON r.province_code = s.province_code
  GROUP BY ALL
)
SELECT
  *,
  (regions - covered)::INTEGER AS uncovered,
  round(100.0 * population_covered / population, 1)::DOUBLE AS population_covered_percent,
  rank() OVER (ORDER BY 1.0 * covered / regions DESC)::INTEGER AS place
FROM counted
ORDER BY province_code;
