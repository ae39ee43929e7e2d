-- Every citation by a row of facts: which row of which table names which source. `row_key` is the key columns of the row
-- joined by a space. The log of changes is left out because it repeats sources of the rows it is about.
CREATE VIEW source_citations AS
WITH cited AS (
  SELECT 1 AS place, 'provinces' AS table_name, code AS row_key, code AS about_code, NULL AS dated, source_ids FROM provinces
  UNION ALL
  SELECT 2, 'regions', code, code, NULL, source_ids FROM regions
  UNION ALL
  SELECT 3, 'facilities', region_code, region_code, coalesce(inaugurated_on, inaugurated_by, opened_on), source_ids FROM facilities
  UNION ALL
  SELECT 4, 'places', region_code, region_code, NULL, source_ids FROM places
  UNION ALL
  SELECT 5, 'batches', id, NULL, date, source_ids FROM batches
  UNION ALL
  SELECT 6, 'observations',
    region_code || ' ' || coalesce(as_of, 'null') || ' ' || source_ids || ' ' || basis
      || ' ' || coalesce(agencies::VARCHAR, 'null') || ' ' || coalesce(services::VARCHAR, 'null')
      || ' ' || coalesce(counters::VARCHAR, 'null'),
    region_code, as_of, source_ids
  FROM observations
  UNION ALL
  SELECT 7, 'totals', as_of || ' ' || scope || ' ' || total, NULL, as_of, source_ids FROM totals
  UNION ALL
  SELECT 8, 'targets', year || ' ' || stated_on, NULL, stated_on, source_ids FROM targets
  UNION ALL
  SELECT 9, 'milestones', date || ' ' || title_id, NULL, date, source_ids FROM milestones
  UNION ALL
  SELECT 10, 'commitment_events', id, NULL, signed_on, source_ids FROM commitment_events
  UNION ALL
  SELECT 11, 'commitments', c.event_id || ' ' || c.region_code, c.region_code, e.signed_on, c.source_ids
  FROM commitments c JOIN commitment_events e ON e.id = c.event_id
  UNION ALL
  SELECT 12, 'digital', region_code || ' ' || wave, region_code, since, source_ids FROM digital
  UNION ALL
  SELECT 13, 'evaluations', region_code || ' ' || coalesce(year::VARCHAR, 'null'), region_code, year::VARCHAR, source_ids FROM evaluations
  UNION ALL
  SELECT 14, 'province_reports', province_code || ' ' || as_of, province_code, as_of, source_ids FROM province_reports
  UNION ALL
  SELECT 15, 'claims', conflict_id || ' ' || claim_id, region_code, stated_on, source_ids FROM claims
  UNION ALL
  SELECT 16, 'borders', region_a || ' ' || region_b, region_a, NULL, source_ids FROM borders
  UNION ALL
  SELECT 17, 'region_codes', region_code || ' ' || system || ' ' || code, region_code, NULL, source_ids FROM region_codes
  UNION ALL
  SELECT 18, 'underdeveloped', region_code || ' ' || regulation, region_code, valid_from, source_ids FROM underdeveloped
  UNION ALL
  SELECT 19, 'policy_steps', subject || ' ' || step, region_code, date, source_ids FROM policy_steps
  UNION ALL
  SELECT 20, 'services_offered',
    region_code || ' ' || service || ' ' || coalesce(as_of, 'null') || ' ' || basis || ' ' || source_ids,
    region_code, as_of, source_ids
  FROM services_offered
  UNION ALL
  SELECT 21, 'service_limits',
    region_code || ' ' || coalesce(service, 'null') || ' ' || kind || ' ' || coalesce(as_of, 'null'),
    region_code, as_of, source_ids
  FROM service_limits
),
each AS (
  SELECT place, table_name, row_key, about_code, dated, unnest(string_split(source_ids, ';')) AS source_id
  FROM cited
)
SELECT source_id, table_name, row_key, about_code, dated
FROM each
ORDER BY source_id, place, row_key;
