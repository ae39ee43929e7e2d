/** Every table and view as Parquet. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

export const getStaticPaths = filePaths('parquet');

export const GET = fileRoute('parquet');
