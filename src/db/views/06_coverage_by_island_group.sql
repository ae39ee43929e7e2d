-- Coverage of each island group.
CREATE VIEW coverage_by_island_group AS
SELECT
  g.id AS island_group_id,
  g.name_id,
  g.name_en,
  g.sort_order,
  count(*)::INTEGER AS provinces,
  sum(c.regions)::INTEGER AS regions,
  sum(c.inaugurated)::INTEGER AS inaugurated,
  sum(c.served)::INTEGER AS served,
  sum(c.covered)::INTEGER AS covered,
  sum(c.operating)::INTEGER AS operating,
  sum(c.preparing)::INTEGER AS preparing,
  sum(c.without)::INTEGER AS without,
  round(100.0 * sum(c.covered) / sum(c.regions), 1)::DOUBLE AS covered_percent,
  sum(c.mpps)::INTEGER AS mpps,
  sum(c.population)::INTEGER AS population,
  sum(c.population_covered)::INTEGER AS population_covered
FROM coverage_by_province c
JOIN island_groups g ON g.id = c.island_group_id
GROUP BY g.id, g.name_id, g.name_en, g.sort_order
ORDER BY g.sort_order;
