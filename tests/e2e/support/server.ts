/** The server of the built site for the browser tests. */

/** The port; another one, by `E2E_PORT`, allows tests of two working trees at the same time. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4399);

/** The command that serves dist/ as it was built; the tests never build it. */
export const serverCommand = `${process.execPath} scripts/serve.ts ${PORT}`;

/** The settings of every window that tests open, also of one that several tests share. */
export const windowOptions = {
  baseURL: `http://127.0.0.1:${PORT}`,
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
  // A page that a worker answers is not seen by the tests' own routes; offline.spec.ts allows it.
  serviceWorkers: 'block',
} as const;

/** A name of this machine that browsers do not trust as they do 127.0.0.1; every browser of the tests resolves it. */
export const UNTRUSTED = 'pantau.test';
