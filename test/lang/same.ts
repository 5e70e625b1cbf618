/** What is the same in English and in other languages, and what may be said twice: the exceptions to the tests of languages. */

export const both = {
  /** Not words: keys of evidence. */
  keys: /sources\.\d+$/,
  /** Names, abbreviations, keys and kinds of files. */
  texts: new Set(
    [
      ['GnRH', 'FSH', 'SHBG', 'hCG', 'Inh B', 'estradiol', 'Estradiol'],
      ['Zoom', 'Ctrl Z', 'Esc', 'Tab', 'PNG', 'SVG', 'CSV', 'JSON'],
      ['Gonadostat', 'SI (nmol/L, pmol/L)', 'LC–MS/MS', 'https://example.org'],
    ].flat(),
  ),
  /** Written out twice in one area since each place may want its own words one day, and in some languages needs them now. */
  doubled: new Set([
    'Share blocked',
    'thin grey: untreated',
    'thin grey: reference man',
    'band: usual',
    'read in the paper',
    'read in the abstract',
    'Page Up, Page Down',
    'Testosterone',
    'In words and sound',
    'Receptor blockers',
    'Write a lesson',
    'One allele fewer',
    'One allele more',
    'Write a lesson',
  ]),
};

/** Words of another language that stand for several of English, which says the same thing in two ways. */
export const joined = new Set([
  'Actuar',
  'Cantidad',
  'Dosis',
  'Hasta',
  'Freno de la',
  'Hasta',
  'Simular otra vez',
  'al día',
  'Testosterona en el testículo',
  'actividad del gen de la aromatasa',
  'aromatasa activa en el testículo',
  'cada descarga de LH',
  'estradiol',
  'freno del estradiol sobre la FSH',
  'inhibina B',
  'testosterona',
]);
