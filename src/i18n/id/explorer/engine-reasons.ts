/** Reasons why the data engine is not available, as its status line gives them. */
export const engineReasons = {
  unsupported: 'Peramban ini tidak dapat menjalankan mesin data.',
  network: 'Mesin data tidak terunduh: sambungan terputus.',
  missing: 'Mesin data tidak terunduh: berkasnya tidak ditemukan.',
  content:
    'Mesin data tidak dapat dipakai: isi berkasnya bukan yang diterbitkan bersama halaman ini.',
  script:
    'Kode yang memulai mesin data tidak termuat; bila mencoba lagi tidak membantu, muat ulang halaman ini.',
  timeout: 'Mesin data terlalu lama tidak menjawab.',
  start: 'Mesin data tidak dapat dimulai.',
  query: 'Mesin data berhenti ketika menjawab.',
};

/** The name of a reason. */
export type EngineReason = keyof typeof engineReasons;
