/** The folder from which the curated CSVs are read. */
import { join, resolve } from 'node:path';

const PROJECT_FOLDER = join(process.cwd(), 'data');

/**
 * The folder of the CSVs as an absolute path: `data/`, unless the environment variable DATA_FOLDER
 * names another, which allows trying validation, database and site before changing `data/`.
 */
export const DATA_FOLDER: string = resolve(process.env['DATA_FOLDER'] ?? PROJECT_FOLDER);

/** Whether DATA_FOLDER is the project's own `data/`. */
export const readsProjectData: boolean = DATA_FOLDER === PROJECT_FOLDER;
