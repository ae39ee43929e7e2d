/** The tile map as HexJSON. */
import { filePaths, fileRoute } from '../../../components/open-data/files/file-route.ts';

/** The names of the files with this ending. */
export const getStaticPaths = filePaths('hexjson');

/** Returns the bytes of the file. */
export const GET = fileRoute('hexjson');
