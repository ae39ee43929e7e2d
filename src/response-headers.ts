/**
 * The response headers that a host should send, as one list. The file `_headers`, which some hosts
 * read, is made from it (src/headers-file.ts), and `deploy/nginx.conf` is compared with it by tests.
 */

/** Header names with their values. */
export type Headers = Readonly<Record<string, string>>;

/**
 * Headers of every response. Any site may read every file (CORS), because all of them are public and
 * none depends on who asks; scripts of other sites may also see sizes and versions of parts. Pages
 * may ask for the location ("near me") and for no other ability.
 */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Range',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Range, ETag',
};

/**
 * Folders whose addresses name their content, by a hash in the name or by `?v=`, so that a browser
 * never has to ask for a file again.
 */
export const hashedFolders = ['_astro', 'engine'] as const;
/** `Cache-Control` of the files in these folders. */
export const KEPT = 'public, max-age=31536000, immutable';
/** `Cache-Control` of everything else: a browser asks each time whether its copy is still right. */
export const REVALIDATED = 'no-cache';

/** Folders of embeds, the only pages that other sites may show in a frame. */
export const framableFolders = ['embed', 'en/embed'] as const;
/** `Content-Security-Policy` of all other addresses. */
export const NO_FRAMES = "frame-ancestors 'none'";

/** Returns all headers of a path, which is relative to the root of the site, such as `en/embed/kemajuan/`. */
export function headersOf(path: string): Headers {
  return {
    ...everywhere,
    'Cache-Control': isIn(hashedFolders, path) ? KEPT : REVALIDATED,
    ...(!isIn(framableFolders, path) && { 'Content-Security-Policy': NO_FRAMES }),
  };
}

function isIn(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}
