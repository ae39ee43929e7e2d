/** Every table and view as CSV. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

export const getStaticPaths = filePaths('csv');

export const GET = fileRoute('csv');
