-- Who inaugurated: events and MPPs by official, alone and together, on site or by video. An event of two officials
-- counts once, under both names.
CREATE VIEW officials AS
SELECT
  coalesce(officiant, 'unknown') AS officiant,
  count(*)::INTEGER AS events,
  sum(count)::INTEGER AS mpps,
  count(*) FILTER (count > 1)::INTEGER AS joint_events,
  coalesce(sum(count) FILTER (count > 1), 0)::INTEGER AS mpps_in_joint_events,
  max(count)::INTEGER AS largest,
  min(date) AS first_date,
  arg_max(date, date_last) AS last_date,
  (SELECT string_agg(DISTINCT s, ';' ORDER BY s) FROM unnest(string_split(string_agg(source_ids, ';'), ';')) u(s)) AS source_ids
FROM batch_summary
GROUP BY 1
ORDER BY mpps DESC, officiant;
