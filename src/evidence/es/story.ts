/** The article's section titles and the heads of its tables, in Spanish. */
import type { Translation } from '../../lang/translation';
import type { tablePlans as plansInEnglish } from '../article/table-plans';

/** By the title in English. */
export const titles: Readonly<Record<string, string>> = {
  Fundamentals: 'Fundamentos',
  'The Role of Aromatase and Estradiol': 'El papel de la aromatasa y del estradiol',
  'Introducing Aromatase Inhibitors': 'Presentación de los inhibidores de la aromatasa',
  Intermediate: 'Intermedio',
  'Key Aromatase Inhibitors in Clinical Practice':
    'Principales inhibidores de la aromatasa en la práctica clínica',
  'Comparison of Common Aromatase Inhibitors for Male Fertility':
    'Comparación de inhibidores de la aromatasa de uso común para la fertilidad masculina',
  'Expected Hormonal and Seminal Outcomes': 'Resultados hormonales y seminales esperados',
  'What Are the Potential Side Effects of Aromatase Inhibitors?':
    '¿Cuáles son los posibles efectos adversos de los inhibidores de la aromatasa?',
  Academic: 'Académico',
  'The Hypothalamic-Pituitary Interface of Estrogen Feedback':
    'La interfaz hipotálamo-hipofisaria de la retroalimentación estrogénica',
  'What Is the Genetic Basis for Aromatase Activity?':
    '¿Cuál es la base genética de la actividad de la aromatasa?',
  'Evaluating the Evidence and Future Directions':
    'Valoración de las pruebas y perspectivas futuras',
  'Hormonal Axis Response to Aromatase Inhibition':
    'Respuesta del eje hormonal a la inhibición de la aromatasa',
  References: 'Referencias',
  Reflection: 'Reflexión',
};

/** By the claim in the first cell. */
export const tablePlans: Translation<typeof plansInEnglish> = {
  I16: {
    columns: ['Rasgo', 'Anastrozol', 'Letrozol'],
    heads: [
      'Mecanismo',
      'Dosis habitual fuera de indicación',
      'Efecto en el estradiol',
      'Contexto clínico',
    ],
  },
  A34: {
    columns: ['Hormona', 'De partida, cociente T/E2 bajo', 'Con tratamiento'],
    heads: ['Estradiol', 'Pulsatilidad de la GnRH', 'LH / FSH', 'Testosterona', 'Espermatogénesis'],
  },
};
