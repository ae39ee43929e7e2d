-- Of the inaugurated MPPs in the list, how many have each fact: for all, by the year from which they count as
-- inaugurated, by island group and by province.
CREATE VIEW completeness AS
WITH lists AS (SELECT DISTINCT region_code FROM services_offered WHERE basis = 'reported'),
facts AS (
  SELECT l.region_code, left(l.counted_on, 4) AS year, p.island_group_id, l.province_code,
    unnest([
      {'field': 'event', 'known': l.batch_id IS NOT NULL},
      {'field': 'inaugurated_on', 'known': length(coalesce(l.inaugurated_on, '')) = 10},
      {'field': 'opened_on', 'known': l.opened_on IS NOT NULL},
      {'field': 'address', 'known': a.address IS NOT NULL},
      {'field': 'opening_hours', 'known': a.opening_hours_id IS NOT NULL},
      {'field': 'agencies', 'known': l.agencies IS NOT NULL},
      {'field': 'services', 'known': l.services IS NOT NULL},
      {'field': 'services_offered', 'known': o.region_code IS NOT NULL}
    ], recursive := true)
  FROM mpp_list l
  JOIN provinces p ON p.code = l.province_code
  LEFT JOIN places a ON a.region_code = l.region_code
  LEFT JOIN lists o ON o.region_code = l.region_code
  WHERE l.status = 'inaugurated'
),
grouped AS (
  SELECT field, known, 'all' AS grouping, 'all' AS member FROM facts
  UNION ALL
  SELECT field, known, 'year', year FROM facts
  UNION ALL
  SELECT field, known, 'island_group', island_group_id FROM facts
  UNION ALL
  SELECT field, known, 'province', province_code FROM facts
)
SELECT
  field,
  grouping,
  member,
  count(*)::INTEGER AS mpps,
  count(*) FILTER (known)::INTEGER AS known,
  round(100.0 * count(*) FILTER (known) / count(*), 1)::DOUBLE AS known_percent,
  count(*) FILTER (NOT known)::INTEGER AS not_known
FROM grouped
GROUP BY field, grouping, member
ORDER BY grouping, member, known DESC, field;
