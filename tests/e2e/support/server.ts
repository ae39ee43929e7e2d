/** The server of the built site for the browser tests. */

/** The port; another one, by `E2E_PORT`, allows tests of two working trees at the same time. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4399);

/** The command that serves dist/ as it was built; the tests never build it. */
export const serverCommand = `${process.execPath} scripts/serve.ts ${PORT}`;
