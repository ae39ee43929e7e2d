/** Lines of code that load published files, for readers to copy. */

export interface Example {
  tool: string;
  code: string;
}

/** Returns an example for each tool; `address` is the folder of the files, ending in a slash. */
export function loadingExamples(address: string): Example[] {
  return [
    {
      tool: 'Python (pandas)',
      code: [
        'import pandas as pd',
        'codes = {"region_code": str, "province_code": str}',
        `url = "${address}mpp_list.csv"`,
        'mpp = pd.read_csv(url, dtype=codes)',
      ].join('\n'),
    },
    {
      tool: 'R',
      code: [
        'codes <- c(region_code = "character", province_code = "character")',
        `url <- "${address}mpp_list.csv"`,
        'mpp <- read.csv(url, colClasses = codes, na.strings = "")',
      ].join('\n'),
    },
    {
      tool: 'DuckDB',
      code: [
        'SELECT name_id, covered, regions',
        `FROM '${address}coverage_by_province.parquet'`,
        'ORDER BY place;',
      ].join('\n'),
    },
  ];
}
