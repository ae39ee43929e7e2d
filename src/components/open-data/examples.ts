/** Lines of code that load published files, for readers to copy. */

/** A tool, and the lines that load a file with it. */
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
      tool: 'Python (pandas, Excel)',
      code: [
        'import pandas as pd',
        'codes = {"region_code": str, "province_code": str}',
        `book = "${address}pantau-mpp.xlsx"`,
        'mpp = pd.read_excel(book, sheet_name="mpp_list", dtype=codes)',
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
      tool: 'R (readxl)',
      code: [
        `url <- "${address}pantau-mpp.xlsx"`,
        'download.file(url, "pantau-mpp.xlsx", mode = "wb")',
        'mpp <- readxl::read_excel("pantau-mpp.xlsx", sheet = "mpp_list")',
      ].join('\n'),
    },
    {
      tool: 'JavaScript',
      code: [
        `const url = "${address}mpp_list.json";`,
        'const mpp = await (await fetch(url)).json();',
      ].join('\n'),
    },
    {
      tool: 'Google Sheets',
      code: `=IMPORTDATA("${address}coverage_by_province.csv"; ","; "en_US")`,
    },
    {
      tool: 'Excel (Power Query)',
      code: [
        'let',
        `  Url = "${address}mpp_list.csv",`,
        '  Csv = Csv.Document(Web.Contents(Url), [Delimiter = ",", Encoding = 65001]),',
        '  Rows = Table.PromoteHeaders(Csv, [PromoteAllScalars = true]),',
        '  Types = {{"region_code", type text}, {"agencies", Int64.Type}},',
        '  Mpp = Table.TransformColumnTypes(Rows, Types, "en-US")',
        'in',
        '  Mpp',
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
