/** Every table and view as JSON, the data package, and the list of files. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

/** The names of the files with this ending. */
export const getStaticPaths = filePaths('json');

/** Returns the bytes of the file. */
export const GET = fileRoute('json');
