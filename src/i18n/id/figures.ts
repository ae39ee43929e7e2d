/** Judul, ukuran, dan kalimat setiap gambar. Angka tiba sebagai HTML yang menyebut asalnya. */
export const figures = {
  progress: {
    title: (total: string, base: string) =>
      `${total} MPP diresmikan, dari ${base} kabupaten/kota yang ditargetkan`,
    subtitle: (date: string) =>
      `Jumlah resmi MPP yang diresmikan sejak 2017 sampai ${date}, dibandingkan dengan target 2024`,
    sentence: (reached: string, target: string, short: string) =>
      `Pada akhir 2024 jumlah resmi baru mencapai ${reached} dari target ${target}, kurang ${short}.`,
  },
  provinceProgress: {
    title: (name: string, covered: string, regions: string) =>
      `${name}: ${covered} dari ${regions} kabupaten/kota terjangkau MPP`,
    subtitle: (name: string) =>
      `Bagian kabupaten/kota di ${name} yang memiliki MPP diresmikan atau dilayani MPP provinsi, dibandingkan dengan Indonesia`,
    sentence: (name: string, percent: string) =>
      `Di ${name}, ${percent} kabupaten/kota memiliki MPP yang diresmikan atau dilayani MPP provinsi.`,
  },
};
