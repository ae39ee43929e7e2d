/** A whole WordPress from Debian's packages in a temporary folder, on a port of this machine. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../../scripts/site/nginx.ts';
import { startDatabase } from './database.ts';
import { ended, printed, untilReady } from './processes.ts';
import { WORDPRESS } from './programs.ts';

const FIXTURES = 'tests/fixtures/wordpress';

/** Who writes a post: only the administrator may use any HTML. */
export type Role = 'administrator' | 'author';

/** A post as WordPress saved it. */
interface SavedPost {
  id: number;
  content: string;
}

/** A running WordPress. */
export interface WordPress {
  address: string;
  version: string;
  /** Publishes posts as their authors. */
  publish: (posts: readonly { role: Role; content: string }[]) => Promise<SavedPost[]>;
  close: () => Promise<void>;
}

/** Installs and starts WordPress; `embedded` is the port of the site that its posts embed. */
export async function startWordPress(embedded: number): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const code = join(folder, 'code');
  layOut(code);
  const database = await startDatabase(folder);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    WP_FOLDER: code,
    WP_SOCKET: database.socket,
    WP_ADDRESS: address,
    WP_EMBEDDED_PORT: String(embedded),
  };
  const php = (script: string, input = ''): Promise<string> =>
    printed(['php', '-d', 'display_errors=stderr', `${FIXTURES}/${script}`], env, input);
  const version = await php('install.php');
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', code], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  await untilReady(server, () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return {
    address,
    version,
    publish: async (posts) =>
      JSON.parse(await php('publish.php', JSON.stringify(posts))) as SavedPost[],
    close: async () => {
      await ended(server);
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** WordPress's code with a configuration, a theme and a must-use plugin of its own. */
function layOut(code: string): void {
  cpSync(WORDPRESS, code, { recursive: true, verbatimSymlinks: true });
  cpSync(`${FIXTURES}/config.php`, join(code, 'wp-config.php'));
  const content = join(code, 'wp-content');
  mkdirSync(join(content, 'mu-plugins'));
  cpSync(`${FIXTURES}/loopback.php`, join(content, 'mu-plugins', 'loopback.php'));
  cpSync(`${FIXTURES}/theme`, join(content, 'themes', 'column'), { recursive: true });
}
