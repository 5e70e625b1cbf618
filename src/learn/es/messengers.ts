/** The lesson of the two messengers in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'Dos mensajeras',
  question: '¿Quién manda aquí, y quién lleva el mensaje?',
  steps: [
    {
      say: 'El hipotálamo envía GnRH en descargas breves. La hipófisis responde con LH y FSH. Las dos viajan en la sangre hasta los testículos. La LH va a las células de Leydig, que hacen testosterona. La FSH va a las células de Sertoli, que cuidan los espermatozoides. Ahora un fármaco deja la hipófisis sorda a la GnRH.',
      ask: { words: 'Cuatro semanas después:' },
      act: 'Déjala sorda',
      told: {
        fundamentals:
          'Bajaron las tres. Si no se oye la GnRH, no se envía LH y no se hace testosterona. A la hipófisis se la llama a menudo la glándula maestra. Pero recibe órdenes de arriba y escucha a los testículos, abajo. Nadie manda. Es un circuito.',
        intermediate:
          'La testosterona se hunde en un día cuando falta la LH; en ensayos bajó a 67 ng/dL, y unos pulsos de LH de fuera la hicieron volver. La falta de FSH la notan las células de Sertoli, y los espermatozoides diez semanas después.',
        academic:
          'La FSH determina cuántas células germinales hay; la testosterona dentro del testículo les permite terminar. Los ratones sin receptor de FSH son fértiles, con testículos pequeños; un hombre casi sin acción de la LH aún producía algunos espermatozoides. Las dos hacen falta para un recuento completo.',
      },
    },
    {
      say: 'Este hombre nació sin GnRH. Su LH y su testosterona son bajas. Recibe una pequeña bomba que da GnRH en descargas, una cada dos horas.',
      ask: { words: 'Cuatro semanas con la bomba, frente a no tenerla:' },
      act: 'Enciende la bomba',
      told: 'Han vuelto. El mensaje funciona, lo envíe quien lo envíe. Pero debe llegar en descargas. Un flujo constante de GnRH apaga la LH. Eso se vio primero en monos, y hoy se usa como fármaco.',
    },
    {
      say: 'Volvemos al primer hombre. El comprimido que bloquea la aromatasa hace subir mucho su LH.',
      ask: {
        words: '¿Qué sube más y qué sube menos? Pon primero la mayor subida.',
        unit: 'veces',
        things: [
          { name: 'espermatozoides, medio año después' },
          { name: 'testosterona' },
          { name: 'LH' },
        ],
      },
      act: 'Dale el comprimido',
      told: 'La LH creció más que la testosterona. Las células de Leydig tienen un límite: el doble de LH no da el doble de testosterona. Y el recuento de espermatozoides fue lo que menos creció. En cada eslabón de la cadena se pierde parte de lo ganado.',
    },
  ],
  misconception: {
    people: 'La hipófisis es la glándula maestra que dirige a las demás.',
    fact: 'Obedece al cerebro, arriba, y a los testículos, abajo. Un circuito no tiene jefe.',
  },
  teacher: {
    goal: 'Nombrar las dos mensajeras, adónde van y el orden de la cadena.',
    ask: '¿Qué análisis de sangre distingue una hipófisis sorda de un testículo averiado?',
    pitfall: 'Se confunden la LH y la FSH. Leydig y LH empiezan por la misma letra.',
  },
} satisfies LessonWords;
