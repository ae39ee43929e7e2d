-- How long inaugurated MPPs had been open on the day of their inauguration, of those with both days known.
CREATE VIEW opening_summary AS
SELECT
  (SELECT count(*) FROM mpp_list WHERE status = 'inaugurated')::INTEGER AS listed,
  count(*)::INTEGER AS days_known,
  count(*) FILTER (days_open > 0)::INTEGER AS opened_before,
  count(*) FILTER (days_open = 0)::INTEGER AS opened_same_day,
  count(*) FILTER (days_open < 0)::INTEGER AS opened_after,
  count(*) FILTER (days_open > 365)::INTEGER AS opened_year_before,
  min(days_open)::INTEGER AS minimum,
  quantile_disc(days_open, 0.25)::INTEGER AS quartile_1,
  quantile_disc(days_open, 0.5)::INTEGER AS median,
  quantile_disc(days_open, 0.75)::INTEGER AS quartile_3,
  max(days_open)::INTEGER AS maximum
FROM openings;
