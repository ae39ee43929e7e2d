-- Who inaugurated: events and MPPs by official, alone and together, on site or by video. An event of two officials
-- counts once, under both names.
CREATE VIEW officials AS
WITH cited AS (
  SELECT coalesce(officiant, 'unknown') AS officiant, unnest(string_split(source_ids, ';')) AS source_id
  FROM batch_summary
),
sources_of AS (
  SELECT officiant, string_agg(DISTINCT source_id, ';' ORDER BY source_id) AS source_ids FROM cited GROUP BY officiant
)
SELECT
  coalesce(b.officiant, 'unknown') AS officiant,
  count(*)::INTEGER AS events,
  sum(count)::INTEGER AS mpps,
  count(*) FILTER (count > 1)::INTEGER AS joint_events,
  coalesce(sum(count) FILTER (count > 1), 0)::INTEGER AS mpps_in_joint_events,
  max(count)::INTEGER AS largest,
  min(date) AS first_date,
  arg_max(date, date_last) AS last_date,
  s.source_ids
FROM batch_summary b
JOIN sources_of s ON s.officiant = coalesce(b.officiant, 'unknown')
GROUP BY 1, s.source_ids
ORDER BY mpps DESC, 1;
