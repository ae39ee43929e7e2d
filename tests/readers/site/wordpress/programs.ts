/** What a WordPress on this machine needs: Debian's packages wordpress, mariadb-server and php-cli. */
import { existsSync } from 'node:fs';

/** The folder of WordPress's code, which is copied. */
export const WORDPRESS = '/usr/share/wordpress';

const needed = [
  ['wordpress', `${WORDPRESS}/wp-load.php`],
  ['mariadb-server', '/usr/sbin/mariadbd'],
  ['php-cli', '/usr/bin/php'],
] as const;

/** The packages that are missing. */
export const missing = needed.filter(([, file]) => !existsSync(file)).map(([name]) => name);
