/** Where the browser tests find the built site. */

/** Another port lets two trees be tested on one machine at the same time. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4399);

/** Serves dist/ as it was built; the tests never build it themselves. */
export const serverCommand = `${process.execPath} scripts/serve.ts ${PORT}`;
