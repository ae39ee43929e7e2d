/** The checksums. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

export const getStaticPaths = filePaths('txt');

export const GET = fileRoute('txt');
