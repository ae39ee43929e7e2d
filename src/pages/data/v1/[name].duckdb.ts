/** The database file from which every page, chart and download is made. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

/** The names of the files with this ending. */
export const getStaticPaths = filePaths('duckdb');

/** Returns the bytes of the file. */
export const GET = fileRoute('duckdb');
