/** Every table and view as Parquet. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

/** The names of the files with this ending. */
export const getStaticPaths = filePaths('parquet');

/** Returns the bytes of the file. */
export const GET = fileRoute('parquet');
