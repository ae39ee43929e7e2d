-- Since when each kabupaten/kota has each status, so that any past day can be queried. Its status on a
-- day is the first of inaugurated, served, operating and preparing that began by then, otherwise none.
-- A status without a date begins on the date of the newest page that was read.
CREATE VIEW region_dates AS
WITH checked AS (
  SELECT strftime(max(newest_page_last), '%Y-%m-%d') AS until FROM dataset
),
served AS (
  SELECT unnest(string_split(serves, ';')) AS served_code, region_code AS served_by, counted_on
  FROM mpp_list WHERE serves IS NOT NULL AND status = 'inaugurated'
),
pilots AS (
  SELECT region_code, strftime(min(since_last), '%Y-%m-%d') AS since
  FROM digital WHERE wave = 1 GROUP BY region_code
)
SELECT
  r.code AS region_code,
  strftime(coalesce(own.inaugurated_on_last, own.inaugurated_by_last), '%Y-%m-%d') AS inaugurated_from,
  s.counted_on AS served_from,
  s.served_by,
  CASE own.status
    WHEN 'inaugurated' THEN strftime(own.opened_on_last, '%Y-%m-%d')
    WHEN 'operating' THEN coalesce(strftime(own.opened_on_last, '%Y-%m-%d'), c.until)
  END AS operating_from,
  CASE own.status WHEN 'preparing' THEN c.until END AS preparing_from,
  p.since AS digital_pilot_from
FROM regions r
CROSS JOIN checked c
LEFT JOIN facilities own ON own.region_code = r.code
LEFT JOIN served s ON s.served_code = r.code
LEFT JOIN pilots p ON p.region_code = r.code
ORDER BY r.code;
