/** Kata-kata halaman gambar: unduhan, kutipan, dan kaitannya. */
export const figurePage = {
  licence: 'CC BY 4.0',
};
