-- Every claim that disagrees with another, from any table: what was said, by whom, when, and whether the site uses it.
-- A claim of the official series or of the list itself is listed with the statement that disagrees with it.
CREATE VIEW conflicting_claims AS
WITH national AS (
  SELECT 'jumlah-' || as_of || '-' || total AS conflict_id, 1 AS place, 'national' AS kind, 'total' AS fact,
    NULL AS about_code, NULL AS about_batch, as_of AS claim_as_of, total AS claim_number,
    NULL AS claim_id, NULL AS claim_en, NULL AS claimed_by_id, NULL AS claimed_by_en, NULL AS claim_stated_on,
    false AS used, source_ids AS claim_source_ids, note_id, note_en, scope AS counts
  FROM conflicting_totals
  UNION ALL
  SELECT 'jumlah-' || c.as_of || '-' || c.total, 2, 'national', 'total',
    NULL, NULL, c.series_as_of, c.series_total, NULL, NULL, 'deret jumlah resmi', 'the series of official totals', NULL,
    true, coalesce(o.total_source_ids, o.source_ids), NULL, NULL, NULL
  FROM conflicting_totals c JOIN official_series o ON o.date = c.series_as_of
),
provincial AS (
  SELECT 'provinsi-' || province_code || '-' || as_of AS conflict_id, 1 AS place, 'province' AS kind, 'total' AS fact,
    province_code AS about_code, NULL AS about_batch, as_of AS claim_as_of, reported_count AS claim_number,
    NULL AS claim_id, NULL AS claim_en, NULL AS claimed_by_id, NULL AS claimed_by_en, NULL AS claim_stated_on,
    false AS used, source_ids AS claim_source_ids, note_id, note_en, counts
  FROM province_statements WHERE difference <> 0
  UNION ALL
  SELECT 'provinsi-' || province_code || '-' || as_of, 2, 'province', 'total',
    province_code, NULL, as_of, listed, NULL, NULL, 'daftar Pantau MPP', 'the list of Pantau MPP', NULL, true, NULL, NULL, NULL, NULL
  FROM province_statements WHERE difference <> 0
),
measured AS (
  SELECT region_code, as_of, 'agencies' AS fact, agencies AS figure, source_ids, note_id, note_en
  FROM observations WHERE basis = 'reported' AND as_of IS NOT NULL AND agencies IS NOT NULL
  UNION ALL
  SELECT region_code, as_of, 'services', services, source_ids, note_id, note_en
  FROM observations WHERE basis = 'reported' AND as_of IS NOT NULL AND services IS NOT NULL
),
observed AS (
  SELECT 'angka-' || m.region_code || '-' || m.as_of || '-' || m.fact AS conflict_id,
    row_number() OVER (PARTITION BY m.region_code, m.as_of, m.fact ORDER BY m.figure)::INTEGER AS place,
    'observation' AS kind, m.fact, m.region_code AS about_code, NULL AS about_batch, m.as_of AS claim_as_of,
    m.figure AS claim_number, NULL AS claim_id, NULL AS claim_en, NULL AS claimed_by_id, NULL AS claimed_by_en,
    NULL AS claim_stated_on,
    coalesce(CASE m.fact
      WHEN 'agencies' THEN l.agencies_as_of = m.as_of AND l.agencies = m.figure
      ELSE l.services_as_of = m.as_of AND l.services = m.figure
    END, false) AS used,
    string_agg(DISTINCT m.source_ids, ';' ORDER BY m.source_ids) AS claim_source_ids,
    min(m.note_id) AS note_id, min(m.note_en) AS note_en, NULL AS counts
  FROM measured m LEFT JOIN latest_observation l ON l.region_code = m.region_code
  GROUP BY m.region_code, m.as_of, m.fact, m.figure, l.agencies, l.agencies_as_of, l.services, l.services_as_of
  QUALIFY count(*) OVER (PARTITION BY m.region_code, m.as_of, m.fact) > 1
),
curated AS (
  SELECT conflict_id, row_number() OVER (PARTITION BY conflict_id ORDER BY NOT used, stated_on NULLS LAST, claim_id)::INTEGER AS place,
    'fact' AS kind, fact, region_code AS about_code, batch_id AS about_batch, NULL AS claim_as_of, NULL AS claim_number,
    claim_id, claim_en, claimed_by_id, claimed_by_en, stated_on AS claim_stated_on, used,
    source_ids AS claim_source_ids, note_id, note_en, NULL AS counts
  FROM claims
),
united AS (
  SELECT 1 AS part, * FROM national
  UNION ALL SELECT 2, * FROM provincial
  UNION ALL SELECT 3, * FROM curated
  UNION ALL SELECT 4, * FROM observed
)
SELECT conflict_id, place AS claim_order, kind AS conflict_kind, fact, about_code, about_batch, claim_as_of, claim_number,
  claim_id, claim_en, claimed_by_id, claimed_by_en, claim_stated_on, used, claim_source_ids, note_id, note_en, counts
FROM united
ORDER BY part, conflict_id, place;
