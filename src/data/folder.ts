/** Where the curated CSVs are read from. */
import { join, resolve } from 'node:path';

const PROJECT_FOLDER = join(process.cwd(), 'data');

/**
 * The folder of the CSVs, as an absolute path: `data/`, unless the environment variable DATA_FOLDER
 * names another, with which validation, database and site can be tried before `data/` is changed.
 */
export const DATA_FOLDER: string = resolve(process.env['DATA_FOLDER'] ?? PROJECT_FOLDER);

/** Whether the project's own CSVs are read. */
export const readsProjectData: boolean = DATA_FOLDER === PROJECT_FOLDER;
