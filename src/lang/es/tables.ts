/** The article's two tables, in Spanish. */
import type { tables as english } from '../en/tables';
import type { Translation } from '../translation';

export const tables: Translation<typeof english> = {
  lead: 'Las dos tablas del artículo con números en sus celdas: un hombre a elegir, sin tratar y tras seis meses con cada inhibidor, simulado mientras se mueve un control; al lado, lo que publicaron los ensayos y lo que dicen las pruebas de las palabras del artículo.',
  man: 'El hombre',
  bodyFat: 'Grasa corporal',
  reserve: 'Células germinales, de lo normal',
  dose: (drug) => `${drug}, mg`,
  schedule: (drug) => `${drug}, cada cuánto`,
  schedules: [
    { name: 'a diario' },
    { name: 'cada dos días' },
    { name: '3 × semana' },
    { name: 'dos veces por semana' },
    { name: 'semanal' },
  ],
  drugs: { anastrozole: 'Anastrozol', letrozole: 'Letrozol' },
  axis: 'Respuesta del eje hormonal',
  inhibitors: 'Comparación de los inhibidores',
  columns: {
    hormone: 'Hormona',
    before: 'Antes',
    published: 'Publicado, × antes',
    word: 'Palabras del artículo',
    feature: 'Rasgo',
  },
  rows: {
    mechanism: 'Mecanismo',
    dose: 'Dosis fuera de indicación, según el artículo',
    estradiol: 'Efecto en el estradiol, simulado',
    publishedEstradiol: 'Efecto en el estradiol, publicado',
    effect: 'Efecto en el estradiol, según el artículo',
    context: 'Contexto clínico',
  },
  noRange: 'sin cociente impreso',
  on: (drug) => `Con ${drug.toLowerCase()}`,
  works: (count) => (count === 1 ? '1 estudio' : `${count} estudios`),
  waiting: '…',
};
