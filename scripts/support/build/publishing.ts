/** What a build that is going to be published needs from its environment. */
import { PART_OF_SITE } from './part-of-site.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Why a publishing build cannot run, or null where it can. */
export function refusalToPublish(
  environment: Environment,
  { blankImages = false } = {},
): string | null {
  if (blankImages) {
    return (
      'Situs dengan gambar kosong tidak boleh diterbitkan. / ' +
      'A site with blank images must not be published.'
    );
  }
  if (isGiven(environment[PART_OF_SITE])) {
    return (
      `Sebagian dari situs (${PART_OF_SITE}) tidak boleh diterbitkan. / ` +
      `A part of the site (${PART_OF_SITE}) must not be published.`
    );
  }
  if (isGiven(environment['SITE_URL'])) return null;
  return (
    'SITE_URL belum diisi, padahal alamat lengkap di setiap halaman dibuat darinya. / ' +
    'SITE_URL is not set, and every full address in the pages is made from it.'
  );
}

/** What a build should mention although it can run: that readers are given no contact. */
export function remarksOn(environment: Environment): string[] {
  return isGiven(environment['CONTACT'])
    ? []
    : [
        'CONTACT belum diisi: halaman Tentang hanya menyebut GitHub. / ' +
          'CONTACT is not set: the about page names GitHub only.',
      ];
}

function isGiven(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}
