/** A MariaDB of its own for WordPress, which listens on a socket only. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ended, printed, untilReady } from './processes.ts';

/** A running database. */
export interface Database {
  socket: string;
  close: () => Promise<void>;
}

/** Starts a database with its files in a folder, and an empty schema `wordpress`. */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'database');
  const socket = join(folder, 'socket');
  // MariaDB runs as root only with an option that says so.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const first = '--no-defaults';
  const authentication = '--auth-root-authentication-method=normal';
  await printed([
    'mariadb-install-db',
    first,
    `--datadir=${data}`,
    authentication,
    '--skip-test-db',
    ...user,
  ]);
  const settings = ['--skip-networking', '--skip-log-bin', '--innodb-flush-log-at-trx-commit=0'];
  const child = spawn(
    '/usr/sbin/mariadbd',
    [first, `--datadir=${data}`, `--socket=${socket}`, ...settings, ...user],
    { stdio: 'ignore' },
  );
  await untilReady(child, () => Promise.resolve(existsSync(socket)));
  const client = ['mariadb', first, `--socket=${socket}`, '--user=root'] as const;
  await printed([...client, '--execute=CREATE DATABASE wordpress']);
  return { socket, close: () => ended(child) };
}
