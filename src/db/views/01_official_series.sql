-- The official totals the site uses: statements marked `used`, and totals stated at an event dated to the day. `scope` is
-- what the statement counts; of two that agree, the one that counts inaugurated MPPs.
CREATE VIEW official_series AS
WITH stated AS (
  SELECT as_of_last AS date, total, scope, source_ids, total_source_ids FROM totals WHERE series = 'used'
  UNION ALL
  SELECT date_last, cumulative_total, 'inaugurated', source_ids, total_source_ids FROM batches
  WHERE cumulative_total IS NOT NULL AND length(date) = 10
),
cited AS (
  SELECT date, total, scope, unnest(string_split(source_ids, ';')) AS source_id FROM stated
),
naming AS (
  SELECT date, string_agg(DISTINCT source_id, ';' ORDER BY source_id) AS total_source_ids
  FROM (SELECT date, unnest(string_split(total_source_ids, ';')) AS source_id FROM stated)
  GROUP BY date
)
SELECT
  strftime(date, '%Y-%m-%d') AS date,
  max(total) AS total,
  string_agg(DISTINCT source_id, ';' ORDER BY source_id) AS source_ids,
  any_value(naming.total_source_ids) AS total_source_ids,
  arg_max(scope, (total, scope = 'inaugurated')) AS scope
FROM cited LEFT JOIN naming USING (date)
GROUP BY date
ORDER BY date;
