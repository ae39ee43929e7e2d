/** The workbook as XLSX. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

/** The names of the files with this ending. */
export const getStaticPaths = filePaths('xlsx');

/** Returns the bytes of the file. */
export const GET = fileRoute('xlsx');
