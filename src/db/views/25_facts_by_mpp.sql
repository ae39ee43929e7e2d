-- Every MPP that is inaugurated or operating, with what is known of it, and the sources of that.
CREATE VIEW facts_by_mpp AS
WITH offered AS (
  SELECT region_code, string_agg(DISTINCT source_ids, ';') AS source_ids
  FROM services_offered WHERE basis = 'reported' GROUP BY region_code
),
counted AS (
  SELECT region_code, string_agg(DISTINCT source_ids, ';') AS source_ids
  FROM observations
  WHERE basis = 'reported' AND (agencies IS NOT NULL OR services IS NOT NULL)
  GROUP BY region_code
)
SELECT
  m.region_code,
  m.province_code,
  m.status,
  o.region_code IS NOT NULL AS knows_services,
  p.address IS NOT NULL AS knows_address,
  p.opening_hours_id IS NOT NULL AS knows_hours,
  p.website IS NOT NULL AS knows_website,
  c.region_code IS NOT NULL AS knows_counts,
  m.opened_on IS NOT NULL AS knows_opening,
  m.inaugurated_on IS NOT NULL AS knows_inauguration,
  list_aggregate(
    list_sort(list_distinct(string_split(concat_ws(';', m.source_ids, p.source_ids, o.source_ids, c.source_ids), ';'))),
    'string_agg', ';'
  ) AS source_ids
FROM mpp_list m
LEFT JOIN places p ON p.region_code = m.region_code
LEFT JOIN offered o ON o.region_code = m.region_code
LEFT JOIN counted c ON c.region_code = m.region_code
WHERE m.status IN ('inaugurated', 'operating')
ORDER BY m.region_code;
