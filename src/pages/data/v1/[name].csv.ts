/** Every table and view as CSV. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

/** The names of the files with this ending. */
export const getStaticPaths = filePaths('csv');

/** Returns the bytes of the file. */
export const GET = fileRoute('csv');
