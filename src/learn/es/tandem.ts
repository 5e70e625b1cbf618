/** The lesson of where estrogen acts in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: '¿Dónde actúan los estrógenos?',
  question: '¿Qué medirías para distinguir el cerebro de la hipófisis?',
  steps: [
    {
      say: 'Nueve hombres normales, anastrozol 10 mg al día durante una semana. El generador de los pulsos de GnRH está en el hipotálamo; el tamaño de un pulso de LH se hace también en la hipófisis.',
      ask: { words: 'En los días quinto a séptimo, frente a no tomarlo:' },
      act: 'Da 10 mg al día',
      told: {
        fundamentals:
          'Más pulsos, y más grandes. El número de pulsos se fija en el cerebro. Así que el cerebro oye el estradiol, y parece que la glándula también.',
        intermediate:
          'Publicado: de 10.2 a 14.0 pulsos al día y una amplitud de 5.7 a 8.4 IU/L. La frecuencia señala al hipotálamo; la amplitud, a la hipófisis.',
        academic:
          'La subida de la frecuencia se apoya en nueve hombres con diez veces la dosis habitual; la testolactona en hombres obesos solo elevó la amplitud, y los recuentos dependen del muestreo. La subida de la frecuencia en el modelo es menor que la publicada. La GnRH misma no puede medirse en los hombres.',
      },
    },
    {
      say: 'El truco que el artículo omite: hombres que no producen GnRH, con una bomba de pulsos fijos. Lo que cambie ahora tiene que ser hipofisario.',
      ask: { words: 'El mismo fármaco en el hombre con la bomba:' },
      act: 'Dale el fármaco',
      told: {
        fundamentals:
          'La LH subió con la misma GnRH. Así que el estradiol actúa también sobre la propia glándula.',
        intermediate:
          'LH +58 % con una bomba fija frente a +100 % en hombres normales: la hipófisis explica cerca del 60 % y el hipotálamo el resto, por resta, con P = 0.07.',
        academic:
          'En este modelo las dos subidas están más cerca que lo publicado: su parte hipotalámica es demasiado pequeña. Las infusiones cortas y los hombres obesos muestran solo amplitud; una falta más larga de estrógenos muestra frecuencia. El reparto no está resuelto.',
      },
    },
    {
      say: 'Aquí puedes cortar una flecha y dejar la otra. Primero corta solo el freno sobre el hipotálamo, después solo el de la hipófisis.',
      ask: {
        words: '¿Con cuál es mayor la frecuencia de pulsos? Ponlo primero.',
        unit: 'al día',
        things: [
          { name: 'freno hipofisario cortado' },
          { name: 'nada cortado' },
          { name: 'freno hipotalámico cortado' },
        ],
      },
      act: 'Corta uno y después el otro',
      told: 'Dos huellas. Corte arriba: más pulsos, cada uno más pequeño, ya que hay menos tiempo para recargar. Corte abajo: pulsos más grandes, y menos, ya que la testosterona sube y vuelve más lento el generador. La frecuencia sola puede engañar: se mueve incluso cuando solo se tocó la hipófisis.',
    },
    {
      say: '¿Y quién oye el estradiol en el hipotálamo?',
      told: {
        fundamentals:
          'No las propias células de GnRH. Son ciegas a él. Otras células, a su lado, lo oyen y pasan el mensaje con kisspeptina.',
        intermediate:
          'Las neuronas GnRH no tienen receptor de estrógenos alfa. Las neuronas de kisspeptina (KNDy) lo llevan, forman el generador de pulsos e impulsan a las neuronas GnRH. La redacción del artículo es errónea en ese detalle.',
        academic:
          'El modelo junta las neuronas de kisspeptina y las de GnRH en un solo generador con dos frenos. Así que «lugar hipotalámico» significa aquí antes de la liberación de GnRH, y nada más.',
      },
    },
  ],
  misconception: {
    people: 'Si cambia la frecuencia de los pulsos, la causa está en el hipotálamo.',
    fact: 'El generador responde a cada esteroide que un cambio en la hipófisis libera.',
  },
  teacher: {
    goal: 'Localizar un lugar de acción fijando la entrada de la etapa siguiente.',
    ask: '¿Qué otra cosa podría fijar la entrada de la hipófisis?',
    pitfall: 'La amplitud se lee como solo hipofisaria; el tiempo de recarga también la cambia.',
  },
} satisfies LessonWords;
