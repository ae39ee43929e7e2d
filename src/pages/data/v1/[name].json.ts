/** Every table and view as JSON, the data package, and the list of files. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

export const getStaticPaths = filePaths('json');

export const GET = fileRoute('json');
