/** The database file from which every page, chart and download is made. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

export const getStaticPaths = filePaths('duckdb');

export const GET = fileRoute('duckdb');
