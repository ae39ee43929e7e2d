-- Of the pairs of comparable counts, by what is counted and by the basis of the older one: how many rose, fell or stayed.
CREATE VIEW count_change_summary AS
WITH kinds AS (
  SELECT unnest([
    {'measure': 'agencies', 'from_basis': 'planned'},
    {'measure': 'agencies', 'from_basis': 'reported'},
    {'measure': 'services', 'from_basis': 'planned'},
    {'measure': 'services', 'from_basis': 'reported'}
  ], recursive := true)
)
SELECT
  k.measure,
  k.from_basis,
  count(c.region_code)::INTEGER AS mpps,
  count(*) FILTER (c.figure_change > 0)::INTEGER AS mpps_more,
  count(*) FILTER (c.figure_change < 0)::INTEGER AS mpps_fewer,
  count(*) FILTER (c.figure_change = 0)::INTEGER AS mpps_same
FROM kinds k
LEFT JOIN count_changes c ON c.measure = k.measure AND c.from_basis = k.from_basis
GROUP BY k.measure, k.from_basis
ORDER BY k.measure, k.from_basis;
