/** The lesson of why half the estradiol stays in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Por qué queda la mitad del estradiol',
  question: 'La enzima está bloqueada al 97 %. ¿De dónde viene el resto?',
  steps: [
    {
      say: 'El anastrozol, 1 mg al día, compite con el andrógeno por la aromatasa. Dentro del testículo el andrógeno es cien veces más abundante que en la grasa.',
      ask: {
        words: '¿Qué queda, como parte de lo de antes? Pon primero la parte más pequeña.',
        unit: 'de lo de antes',
        things: [
          { name: 'aromatasa activa en el testículo' },
          { name: 'estradiol en la sangre' },
          { name: 'aromatasa activa en otros sitios' },
        ],
      },
      act: 'Da el fármaco',
      told: {
        fundamentals:
          'En la grasa casi toda la enzima está retenida. En el testículo hay tanta testosterona que al fármaco no le queda sitio. Y ahora el testículo trabaja más.',
        intermediate:
          'La inhibición es competitiva y reversible: donde el sustrato es muy alto el fármaco pierde terreno. La estrona, hecha fuera del testículo, baja cerca de un 70 %; el estradiol, de un 25 a un 60 %: reducido, no impedido.',
        academic:
          'El escudo (κ) es el número menos seguro de este modelo: los ajustes piden varios cientos; la competencia con 1.2 a 1.8 µmol/L de sustrato a la K_m habitual da de 30 a 80. Una parte tiene que ser penetración o inducción. Se muestra como tal.',
      },
    },
    {
      say: 'Apaga el testículo y da su testosterona desde fuera. El mismo 1 mg.',
      ask: {
        words: '¿En quién es más bajo el estradiol? Ponlo primero.',
        unit: 'pmol/L',
        things: [
          { name: 'testículo activo, con fármaco' },
          { name: 'testículo apagado, con fármaco' },
          { name: 'testículo apagado, sin fármaco' },
        ],
      },
      act: 'Compáralos',
      told: {
        fundamentals:
          'Con el testículo apagado se va casi todo el estradiol. Por eso el mismo comprimido hace más en una mujer después de la menopausia: no tiene un testículo que se resista.',
        intermediate:
          'En mujeres después de la menopausia el estradiol baja cerca de un 85 % y ahí se queda. Ni testículo ni circuito de la LH. Un solo mecanismo explica los dos casos, sin una constante para «hombres».',
        academic:
          'Testículos parados y testosterona repuesta: la bajada publicada es de ese orden. La meseta del hombre intacto es, pues, una propiedad de la fuente y del sustrato, no de la dosis.',
      },
    },
    {
      say: 'Diez veces el letrozol habitual: 25 mg al día.',
      ask: { words: 'Dibuja el estradiol durante ocho semanas.' },
      act: 'Dalo',
      told: 'Una bajada profunda, después un poco de camino de vuelta, a medida que la LH impulsa el testículo y el testículo produce estradiol detrás de su escudo. Los primeros días difieren de la octava semana: una dosis única de 30 mg bajó el estradiol un 90 % durante un día. Ningún estudio en hombres dio tanto durante mucho tiempo; el gráfico lo marca con rayas.',
    },
    {
      say: 'El anastrozol, 1 mg, se deja a las siete semanas.',
      ask: { words: 'Un mes después, frente a no haberse tratado nunca:' },
      act: 'Déjalo',
      told: 'Reversible es justo esto: el fármaco se suelta y la enzima sigue trabajando. Un fármaco que destruye la enzima, como el exemestano, debe esperar a la enzima nueva.',
    },
  ],
  misconception: {
    people: 'Una enzima bloqueada al 97 % hace el 3 % del producto.',
    fact: 'Solo si hay un único lugar, y si nada se resiste.',
  },
  teacher: {
    goal: 'Competencia, compartimentos y retroalimentación suman una meseta.',
    ask: '¿Cómo medirías la parte del propio testículo en un hombre que toma el fármaco?',
    pitfall: 'El escudo es un número ajustado. Dilo.',
  },
} satisfies LessonWords;
