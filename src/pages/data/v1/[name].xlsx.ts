/** The workbook. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

export const getStaticPaths = filePaths('xlsx');

export const GET = fileRoute('xlsx');
