import { newestRelease } from '../../../src/releases/releases.ts';

const release = newestRelease();

/** One address of every kind of page, as the tests visit them. */
export const pageKinds = {
  home: '/',
  homeEnglish: '/en/',
  provinces: '/provinsi/',
  province: '/provinsi/jawa-timur/',
  provinceServed: '/provinsi/dki-jakarta/',
  provinceWithout: '/en/provinsi/papua-pegunungan/',
  region: '/daerah/kota-batu/',
  regionServed: '/daerah/kota-jakarta-pusat/',
  regionNothingKnown: '/en/daerah/kabupaten-nduga/',
  batches: '/peresmian/',
  batch: '/peresmian/2022-12-05-26/',
  batchUncertain: '/en/peresmian/2024-06-24-15/',
  map: '/peta/',
  mapEnglish: '/en/peta/?tahun=2022',
  services: '/layanan/',
  servicesEnglish: '/en/layanan/',
  regions: '/daerah/',
  regionsEnglish: '/en/daerah/',
  changes: '/perubahan/',
  changesEnglish: '/en/perubahan/',
  figures: '/grafik/',
  figuresEnglish: '/en/grafik/',
  figure: '/grafik/kesenjangan-target/',
  figureMap: '/en/grafik/peta-petak/',
  figureProvince: '/en/grafik/cakupan-jawa-timur/',
  figureEmpty: '/grafik/kemajuan-papua-selatan/',
  method: '/metode/',
  data: '/data/',
  versions: '/data/versi/',
  versionsEnglish: '/en/data/versi/',
  ...(release !== null && { version: `/data/${release}/`, versionEnglish: `/en/data/${release}/` }),
  about: '/tentang/',
  feeds: '/umpan/',
  feedsEnglish: '/en/umpan/',
  explorer: '/jelajah/',
  explorerEnglish: '/en/jelajah/',
  gallery: '/sematkan/',
  galleryEnglish: '/en/sematkan/',
  notFound: '/404.html',
} as const;

/** Pages that only read: everything but the explorer. */
export const readingPages = Object.entries(pageKinds).filter(
  ([, path]) => !path.includes('jelajah'),
);
