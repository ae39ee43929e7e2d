/** Puts faults of the disk into words, because a stack trace hides that nothing is wrong with the code. */

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'penyimpanan penuh / the disk is full',
  EDQUOT: 'kuota penyimpanan habis / the quota of the disk is used up',
  EROFS: 'penyimpanan hanya dapat dibaca / the disk is read-only',
  EACCES: 'tidak ada izin / no permission',
  EPERM: 'tidak ada izin / no permission',
  ENOTDIR: 'ada berkas di tempat folder / a file is where a folder should be',
  EEXIST: 'ada berkas di tempat folder / a file is where a folder should be',
  EMFILE: 'terlalu banyak berkas terbuka / too many open files',
};

/** What DuckDB writes for the same faults. */
const IN_WORDS: readonly [RegExp, string][] = [
  [/no space left on device/i, 'ENOSPC'],
  [/read-only file system/i, 'EROFS'],
  [/permission denied/i, 'EACCES'],
];

/** One line with cause and path of an error of the file system; undefined for other errors. */
export function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = codeIn(error.message), path } = error as NodeJS.ErrnoException;
  const cause = code === undefined ? undefined : CAUSES[code];
  return cause && `${cause}: ${path ?? error.message}`;
}

function codeIn(message: string): string | undefined {
  return IN_WORDS.find(([words]) => words.test(message))?.[1];
}
