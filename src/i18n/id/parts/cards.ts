import type { Status } from '../../../db/schema/views.ts';

/**
 * Words of the images that social networks show with a link: few and large. Numbers and dates
 * arrive as plain text because an image has no links.
 */
export const cards = {
  subject: 'Mal Pelayanan Publik',
  outOf: (part: string, whole: string) => `${part} dari ${whole}`,
  home: 'MPP diresmikan',
  official: (date: string) => `jumlah resmi per ${date}`,
  homeAlt: (total: string, date: string) =>
    `${total} MPP diresmikan menurut jumlah resmi per ${date}, di samping grafik kemajuannya.`,
  province: 'kabupaten/kota tercakup MPP',
  provinceAlt: (name: string, covered: string, regions: string) =>
    `${name}: ${covered} dari ${regions} kabupaten/kota tercakup MPP, satu petak untuk setiap kabupaten/kota, menurut statusnya.`,
  /** Under the map of a region's province. */
  covered: (covered: string, regions: string) => `${covered} dari ${regions} tercakup`,
  status: {
    inaugurated: 'Diresmikan',
    served: 'Dilayani MPP provinsi',
    operating: 'Beroperasi, peresmian belum ditemukan',
    preparing: 'Pernah diberitakan disiapkan',
    none: 'Belum ditemukan MPP',
  } satisfies Record<Status, string>,
  by: (date: string) => `paling lambat ${date}`,
  inaugurated: (date: string) => `diresmikan ${date}`,
  since: (date: string) => `melayani sejak ${date}`,
  searched: (date: string) => `Halaman sumber terbaru: ${date}`,
  batch: {
    one: (region: string) => `MPP ${region}`,
    many: (count: string) => `${count} MPP`,
    inaugurated: (date: string) => `diresmikan ${date}`,
    named: (listed: string, count: string) => `${listed} dari ${count} tercatat dalam daftar`,
  },
  mapAlt: (title: string) =>
    `${title}. Peta petak: satu petak untuk setiap kabupaten/kota, menurut status MPP.`,
  batchAlt: (title: string) => `${title}, ditandai pada peta petak Indonesia.`,
  reportedAt: (mpps: string) => `Diberitakan tersedia di ${mpps} MPP`,
  serviceAlt: (title: string, note: string) =>
    `${title} ${note}, ditandai pada peta petak Indonesia.`,
  chartAlt: (title: string, chart: string) => `${title}. Grafik: ${chart}.`,
};
