/** A reusable image and its terms as schema.org describes them. */
import type { ImageObject, WithContext } from 'schema-dts';
import type { Lang } from '../i18n/lang.ts';
import { about } from '../open-data/about.ts';
import { publisherId } from './publisher.ts';

/** An image and the pages around it; addresses are full. */
export interface ImageDetails {
  home: string;
  name: string;
  /** A description of one or two sentences. */
  description: string;
  /** The address of the file. */
  file: string;
  width: number;
  height: number;
  /** The page with the image. */
  page: string;
  /** The page that explains the licence. */
  licencePage: string;
}

/** Returns the image with its licence and credit. */
export function imageObject(image: ImageDetails, lang: Lang): WithContext<ImageObject> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: image.name,
    description: image.description,
    contentUrl: image.file,
    encodingFormat: 'image/png',
    width: `${image.width} px`,
    height: `${image.height} px`,
    inLanguage: lang,
    url: image.page,
    license: about.licence.address,
    acquireLicensePage: image.licencePage,
    creditText: about.publisher,
    copyrightNotice: `${about.publisher}, ${about.licence.name}`,
    creator: {
      '@type': 'Organization',
      '@id': publisherId(image.home),
      name: about.publisher,
      url: image.home,
    },
  };
}
