-- Every inaugurated MPP whose opening and inauguration are both dated to the day, and the days from the opening to
-- the inauguration; negative where the ceremony came first.
CREATE VIEW openings AS
SELECT
  region_code,
  operator_kind,
  operator_name,
  operator_name_en,
  opened_on,
  inaugurated_on,
  date_diff('day', opened_on::DATE, inaugurated_on::DATE)::INTEGER AS days_open,
  source_ids
FROM mpp_list
WHERE status = 'inaugurated' AND length(opened_on) = 10 AND length(inaugurated_on) = 10
ORDER BY days_open DESC, region_code;
