/** Where the browser tests find the built site. */

export const PORT = 4399;

/** Serves dist/ as it was built; the tests never build it themselves. */
export const serverCommand = `${process.execPath} scripts/serve.ts ${PORT}`;
