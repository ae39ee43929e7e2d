/** Handing files to the reader. */

/** A CSV as a file. The mark at its start tells spreadsheets that it is UTF-8. */
export function csvFile(text: string): Blob {
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
}

/** A text of JSON as a file. */
export function jsonFile(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}

/** Saves a file under a name, as if the reader had pressed a link to it. Nothing of it stays in memory. */
export function saveFile(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
