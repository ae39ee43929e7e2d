/** The catalogue for data portals. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

export const getStaticPaths = filePaths('jsonld');

export const GET = fileRoute('jsonld');
