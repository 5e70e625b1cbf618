/** Who was treated, what was checked and how far estradiol fell, in Spanish. */
import type { candidate as english } from '../en/candidate';
import type { Translation } from '../translation';

export const candidate: Translation<typeof english> = {
  lead: 'A quién incluyeron los ensayos de inhibidores de la aromatasa, qué midieron y cuándo, y cuánto bajó el estradiol: menos, pero no nada. Es una imagen de grupos; no dice qué debe hacer un hombre concreto.',
  who: {
    title: 'Quiénes eran',
    about:
      'Hombres de parejas infértiles, casi todos con pocos espermatozoides y una relación T/E2 baja, a menudo con sobrepeso. Lo bajo era sobre todo la testosterona; el estradiol estaba muchas veces dentro de los límites. La mayoría de las series no tenía grupo de control.',
    columns: {
      men: 'Hombres',
      n: 'n',
      given: 'Recibieron',
      testosterone: 'Testosterona',
      estradiol: 'Estradiol',
      ratio: 'T/E2, ng/dL por pg/mL',
      source: 'Fuente',
    },
    notPrinted: '–',
    inModel:
      'En este modelo, un hombre así tiene 36 % de grasa corporal y tres décimas partes de las células germinales. Sin tratar, en reposo:',
    tooLow: (low, high) =>
      `La grasa le baja la relación; un testículo pobre le deja pocos espermatozoides. Las series publicaron relaciones de ${low} a ${high}: la testosterona de sus hombres era aún más baja de lo que esta grasa la deja aquí.`,
  },
  fell: {
    title: 'Cuánto bajó el estradiol',
    about:
      'Anillo: antes; punto: con tratamiento; medias de grupo. Sombreado: por debajo de 10 pg/mL (37 pmol/L), donde se perdió hueso en hombres con hormonas fijadas; un año a unos 12 pg/mL, por inmunoensayo, ya costó densidad en la columna.',
    plot: 'Estradiol antes del tratamiento y durante él',
    columns: { arm: 'Hombres y fármaco', before: 'Antes', on: 'Con tratamiento', ratio: '×' },
    models: 'En este modelo',
    bone: 'hueso',
    man: (drug, dose) => `El hombre de arriba con ${drug}, ${dose} al día`,
    untreated: 'El hombre de arriba, sin tratar',
    castrate: 'El mismo con anastrozol, 1 mg al día',
    castrateAlone: 'Un hombre con los testículos silenciados y testosterona repuesta',
    none: 'El hombre de arriba, nacido sin aromatasa',
    why: 'En un hombre íntegro la testosterona sube cuando baja el estradiol y alimenta la aromatasa que queda, y el testículo protege la suya. Donde el testículo calla, el mismo comprimido quita mucho más.',
  },
  checked: {
    title: 'Qué se comprobó, y cuándo',
    about:
      'Cada medida de un grupo con inhibidor, según el día en que se tomó. Las hormonas se miraron en semanas; los espermatozoides no antes de tres meses, pues hacer uno lleva unas diez semanas.',
    plot: 'Medidas por resultado y día',
    days: ['un día', 'una semana', 'un mes', 'tres meses', 'un año'],
    arms: (count) => (count === 1 ? '1 grupo' : `${count} grupos`),
    from: (first, last) => (first === last ? `día ${first}` : `días ${first}–${last}`),
    outcome: 'Resultado',
    measured: 'Medido en',
    when: 'Cuándo',
    never: 'en ningún grupo de los datos',
  },
  scenes: 'Verlo en Explorar',
  word: 'Lo que el artículo dice de ello, y las pruebas',
};
