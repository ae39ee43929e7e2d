-- Of all MPPs that are inaugurated or operating, how many have a known address, hours and so on.
CREATE VIEW known_facts AS
SELECT
  fact,
  sum(mpps_with_fact)::INTEGER AS mpps_with_fact,
  sum(mpps_asked)::INTEGER AS mpps_asked,
  round(100.0 * sum(mpps_with_fact) / sum(mpps_asked), 1) AS known_percent
FROM known_facts_by_province
GROUP BY fact
ORDER BY list_position(['services', 'address', 'hours', 'website', 'counts', 'opening', 'inauguration'], fact);
