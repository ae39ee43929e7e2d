import type { Status } from '../../../db/schema/views.ts';

/** Words of the tile map. */
export const map = {
  name: 'Peta petak: satu segi enam untuk setiap kabupaten/kota',
  colourBy: 'Warnai menurut',
  colours: {
    status: 'status MPP',
    year: 'tahun peresmian',
    services: 'jumlah jenis layanan',
  },
  keys: 'Dengan papan ketik: tombol panah berpindah antarpetak, Enter membuka halaman daerah, Esc menutup keterangan.',
  tap: 'Ketuk sebuah provinsi untuk memperbesar, lalu ketuk petaknya untuk membuka halaman daerah.',
  back: 'Kembali ke seluruh Indonesia',
  zoomed: 'Diperbesar:',
  whole: 'Menampilkan seluruh Indonesia',
  yearScale: 'Tahun peresmian',
  notInaugurated: 'Peresmian belum ditemukan',
  servicesScale: 'Jumlah jenis layanan, angka sebanding terbaru',
  noServices: 'Angka sebanding belum ditemukan',
  list: 'Semua kabupaten/kota menurut provinsi',
  services: (count: string, date: string) => `${count} jenis layanan per ${date}`,
  home: {
    link: 'Lihat penyebarannya dari tahun ke tahun',
  },
  said: {
    inaugurated: (date: string) => `diresmikan ${date}`,
    inauguratedBy: (date: string) => `diresmikan, paling lambat ${date}`,
    served: (date: string) => `dilayani MPP provinsi, diresmikan ${date}`,
    operating: 'beroperasi, peresmian belum ditemukan',
    operatingSince: (date: string) => `beroperasi sejak ${date}, peresmian belum ditemukan`,
    preparing: 'pernah diberitakan disiapkan',
    preparingBy: (date: string) => `pernah diberitakan disiapkan, terakhir ${date}`,
    none: 'belum ditemukan MPP',
  } satisfies Record<Status, unknown> & Record<string, unknown>,
};
