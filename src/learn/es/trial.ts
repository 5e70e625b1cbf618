/** The lesson of the trial that is missing in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'El ensayo que falta',
  question: '¿Qué aleatorizarías, y qué contarías?',
  steps: [
    {
      say: 'Dos grupos de hombres con mucho peso que quieren un hijo: anastrozol 1 mg al día, o perder peso hasta un 28 % de grasa en medio año. Primero el criterio de valoración rápido.',
      ask: {
        words: 'En el tercer mes, ¿de quién es más alta la testosterona? Ponlo primero.',
        unit: 'nmol/L',
        things: [
          { name: 'ningún tratamiento' },
          { name: 'pérdida de peso' },
          { name: 'anastrozol' },
        ],
      },
      act: 'Lee el criterio rápido',
      told: {
        fundamentals:
          'El fármaco gana al momento. Los ensayos cuentan lo que es rápido. Una pareja cuenta otra cosa.',
        intermediate:
          'Las hormonas y los recuentos son criterios subrogados: rápidos, baratos, y no lo que la pareja quiere. El nacido vivo es la medida que importa; en eso hay amplio acuerdo.',
        academic:
          'Un criterio subrogado es válido si moverlo mueve el desenlace. La testosterona se duplicó tras la cirugía mientras los recuentos no cambiaron o bajaron: este no está validado.',
      },
    },
    {
      say: 'Medio año después los dos grupos dejan de tratarse; quienes perdieron peso no lo recuperan. Aquí: el final del año, con el fármaco dejado a la mitad.',
      ask: {
        words: 'Al final del año: fármaco dejado, frente a pérdida de peso conservada:',
      },
      act: 'Lee el final del año',
      told: 'El orden se ha invertido. Cuándo miras decide quién gana. Escribe el criterio de valoración y su día antes de tratar al primer hombre.',
    },
    {
      say: 'Tres hombres con la misma grasa, sorteados con sus propias constantes, con el mismo fármaco.',
      ask: {
        words:
          '¿De quién sube más la testosterona? No se puede saber: adivina, y mira lo lejos que están unos de otros.',
        unit: 'veces',
        things: [{ name: 'hombre 2' }, { name: 'hombre 6' }, { name: 'hombre 1' }],
      },
      act: 'Trata a tres hombres',
      told: {
        fundamentals:
          'Los hombres difieren. El resultado de un grupo no dice el de un hombre. Por eso los ensayos necesitan a muchos.',
        intermediate:
          'Para ver que un 20 % de parejas con un hijo pasa a un 30 %, con la potencia estadística habitual del 80 %, hacen falta unas 300 parejas en cada grupo. El mayor ensayo controlado con placebo tuvo 46 hombres.',
        academic:
          'n ≈ 2·(1.96 + 0.84)²·p(1−p)/Δ² con p = 0.25 y Δ = 0.1 da unos 294 por grupo. Pide además el hueso al año, un estradiol por espectrometría de masas, y estratificar por la FSH en vez de por T/E2.',
      },
    },
  ],
  misconception: {
    people: 'Más estudios como los que tenemos lo resolverán.',
    fact: 'Cien series sin controles no suman una respuesta. Un ensayo grande, sí.',
  },
  teacher: {
    goal: 'Elegir los grupos, el criterio de valoración, el tiempo y el tamaño antes de mirar.',
    ask: 'Dos guías, una misma literatura: ¿por qué difieren?',
    pitfall:
      'Los urólogos europeos desaconsejan tratar fuera de ensayos con gonadotropinas normales; la guía americana lo permite con testosterona baja, con el grado más bajo.',
  },
} satisfies LessonWords;
