/** Rebuilds the database when a CSV or a view changes while `astro dev` runs. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { DATA_FOLDER } from '../../data/folder.ts';

const WATCHED = [DATA_FOLDER, join(process.cwd(), 'src', 'db', 'views')];

/** An Astro integration; problems in the data are printed and the last valid database stays in use. */
export function rebuildDatabaseOnChange(): AstroIntegration {
  return {
    name: 'rebuild-database-on-change',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(WATCHED);
        server.watcher.on('change', (file) => {
          if (!WATCHED.some((folder) => file.startsWith(folder))) return;
          const build = spawn(process.execPath, ['scripts/build-db.ts'], { stdio: 'inherit' });
          build.on('close', (code) => {
            if (code !== 0) return;
            logger.info(`database rebuilt after a change of ${file}`);
            server.ws.send({ type: 'full-reload' });
          });
        });
      },
    },
  };
}
