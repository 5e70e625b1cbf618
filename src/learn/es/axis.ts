/** The lesson of the axis-response table in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'La tabla de respuesta del eje, con tus propias simulaciones',
  question: 'La tabla del artículo tiene cinco filas. ¿Cuántas sobreviven a una simulación?',
  steps: [
    {
      say: 'Primero el punto de partida. La tabla dice del hombre con un cociente bajo: estradiol elevado, LH y FSH suprimidas, testosterona de normal a baja.',
      ask: { words: 'El hombre con mucho peso, frente al delgado:' },
      act: 'Mídelo',
      told: {
        fundamentals:
          'La LH y la FSH son más bajas que en el hombre delgado, pero siguen en el intervalo habitual. En un informe de laboratorio se llamarían normales.',
        intermediate:
          '«Suprimidas» es erróneo en el detalle: por lo común los valores están en el intervalo normal, inadecuadamente normales para la testosterona baja. En hombres con testículos dañados son altas.',
        academic:
          'Una LH normal junto a una testosterona baja es un hallazgo: la retroalimentación debería haberla subido. La palabra de la tabla lo oculta.',
      },
    },
    {
      say: 'No todos los hombres infértiles son así. Este tiene una décima parte de las células que hacen espermatozoides.',
      ask: { words: 'Este hombre, frente al hombre de referencia:' },
      act: 'Mídelo',
      told: 'La FSH está alta porque falta la inhibina B; la LH y el cociente están como siempre. Espermatozoides afectados con un cociente normal: en este hombre la tabla falla en todas las filas.',
    },
    {
      say: 'Ahora la respuesta del hombre con mucho peso a un comprimido de letrozol por semana.',
      ask: {
        words: '¿Qué sube más? Ponlo primero.',
        unit: 'veces',
        things: [{ name: 'frecuencia de pulsos de GnRH' }, { name: 'inhibina B' }, { name: 'LH' }],
      },
      act: 'Trátalo',
      told: {
        fundamentals:
          'La LH lo que más, después la inhibina B, que la FSH pide, y la frecuencia de pulsos lo que menos.',
        intermediate:
          'Las columnas de respuesta son las que mejor se sostienen: baja el estradiol; suben la LH, la FSH y la testosterona. La subida de la frecuencia de pulsos se vio en hombres sanos con diez veces la dosis, no en hombres obesos.',
        academic:
          'Rellena abajo la tabla entera y compárala fila a fila. En el modelo la frecuencia de pulsos sube menos que la publicada; mira las notas de validación.',
      },
    },
    {
      say: 'La última fila: espermatogénesis mejorada, por más FSH y más testosterona dentro del testículo.',
      ask: { words: 'Después de medio año, frente a no tomarlo:' },
      act: 'Espera medio año',
      told: {
        fundamentals:
          'En el modelo las dos suben. No es seguro que eso haga más o mejores espermatozoides en los hombres.',
        intermediate:
          'La testosterona dentro del testículo nunca se midió con estos fármacos. Con 80 veces el nivel del suero quizá no faltaba.',
        academic:
          'Hasta podría dañar: los conductos eferentes necesitan estrógenos para absorber líquido (ratones). La ganancia de espermatozoides del modelo se infiere de la FSH dada como fármaco, 2.7 millones/mL.',
      },
    },
  ],
  misconception: {
    people: 'Una tabla de flechas arriba y abajo resume la fisiología.',
    fact: 'La mitad de su columna de partida no describe a los hombres que se tratan.',
  },
  teacher: {
    goal: 'Comprobar una tabla con simulaciones, fila a fila.',
    ask: '¿Qué palabra de la tabla cambiarías primero?',
    pitfall: 'Más bajo que un hombre delgado no es lo mismo que por debajo del intervalo habitual.',
  },
} satisfies LessonWords;
