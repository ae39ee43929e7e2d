-- How many rows of each table cite a source; a source that no row cites has one row with an empty table.
CREATE VIEW source_use AS
SELECT
  s.id AS source_id,
  coalesce(c.table_name, '') AS table_name,
  count(c.row_key)::INTEGER AS citations
FROM sources s
LEFT JOIN source_citations c ON c.source_id = s.id
GROUP BY s.id, c.table_name
ORDER BY source_id, table_name;
