/** The terms of the field in Spanish, each said once in plain words; in the order of the English ones. */
import type { Glossary } from '../glossary';

export const glossary: Glossary = {
  GnRH: {
    says: 'Hormona liberadora de gonadotropinas: la señal del cerebro a la hipófisis, enviada en descargas breves.',
  },
  LH: {
    says: 'Hormona luteinizante: sale de la hipófisis en pulsos e impulsa las células de Leydig.',
  },
  FSH: {
    says: 'Hormona foliculoestimulante: sale de la hipófisis y sostiene las células de Sertoli.',
  },
  hipotálamo: { says: 'La parte del cerebro, por encima de la hipófisis, que envía la GnRH.' },
  hipófisis: {
    says: 'Una glándula del tamaño de un guisante, bajo el cerebro; libera LH y FSH.',
  },
  'células de Leydig': {
    as: ['célula de Leydig'],
    says: 'Células del testículo, entre los túbulos, que producen testosterona.',
  },
  'células de Sertoli': {
    as: ['célula de Sertoli'],
    says: 'Células del testículo que cuidan los espermatozoides en desarrollo y liberan inhibina B.',
  },
  testosterona: {
    says: 'La principal hormona masculina; casi toda la producen las células de Leydig.',
  },
  'testosterona libre': {
    says: 'La pequeña parte de la testosterona de la sangre que ninguna proteína retiene.',
  },
  estradiol: {
    as: ['E2'],
    says: 'El estrógeno más fuerte; en los hombres se hace de la testosterona, y frena la LH.',
  },
  estrona: { says: 'Un estrógeno más débil, hecho sobre todo fuera del testículo.' },
  aromatasa: { says: 'La enzima (gen CYP19A1) que convierte la testosterona en estradiol.' },
  CYP19A1: { says: 'El gen que codifica la aromatasa.' },
  inhibidor: {
    as: ['inhibidores'],
    says: 'Aquí: un fármaco que bloquea la aromatasa, como el anastrozol o el letrozol.',
  },
  anastrozol: {
    says: 'Un inhibidor de la aromatasa; la mitad desaparece de la sangre en unos dos días.',
  },
  letrozol: { says: 'Un inhibidor de la aromatasa, más potente que el anastrozol.' },
  SHBG: {
    says: 'Globulina fijadora de hormonas sexuales: la proteína que retiene con más fuerza la testosterona y el estradiol.',
  },
  'inhibina B': { says: 'Una hormona de las células de Sertoli que contiene la FSH.' },
  'cociente T/E2': {
    as: ['T/E2'],
    says: 'Testosterona dividida entre estradiol, en ng/dL por pg/mL; algunas clínicas lo llaman bajo por debajo de 10.',
  },
  retroalimentación: {
    says: 'Lo que un sistema produce actúa de vuelta sobre lo que lo impulsa.',
  },
  'fuera de indicación': {
    says: 'Recetado para un uso que ninguna autoridad ha aprobado.',
  },
  azoospermia: { says: 'Ningún espermatozoide en el semen.' },
  placebo: {
    says: 'Un tratamiento sin el fármaco, dado para que solo el fármaco sea distinto.',
  },
  'regresión a la media': {
    says: 'Quien es elegido por un valor extremo tenderá a ser menos extremo en la siguiente medición, se haga lo que se haga.',
  },
  kisspeptina: { says: 'La señal con la que otras neuronas impulsan a las neuronas GnRH.' },
  'espectrometría de masas': {
    says: 'El método de medida que mejor distingue el estradiol en niveles bajos.',
  },
  inmunoanálisis: {
    says: 'Un método de medida con anticuerpos; en los hombres a menudo lee el estradiol demasiado alto.',
  },
  semivida: {
    as: ['semividas'],
    says: 'El tiempo en que desaparece la mitad de un fármaco o de una hormona.',
  },
  naloxona: { says: 'Un fármaco que bloquea los opioides propios del cerebro.' },
};
