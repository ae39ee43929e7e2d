/** Handing a file to the reader. */

/** Saves a file under a name, as if the reader had pressed a link to it. Nothing of it stays in memory. */
export function saveFile(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
