/** Saving files on the reader's device. */

/** A CSV as a file. It starts with a byte order mark, so that spreadsheets read UTF-8. */
export function csvFile(text: string): Blob {
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
}

/** JSON text as a file. */
export function jsonFile(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}

/** Saves a file under a name by clicking a link to it, and releases its memory. */
export function saveFile(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
