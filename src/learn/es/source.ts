/** The lesson of where estradiol comes from in Spanish. */
import type { LessonWords } from '../words';

export default {
  title: 'De dónde viene el estradiol',
  question: '¿Cómo hace estradiol un hombre, que no tiene ovarios?',
  steps: [
    {
      say: 'Una enzima, la aromatasa, convierte testosterona en estradiol. Está en la grasa, en el músculo y en los testículos. Solo se convierten unas cuatro partes de cada mil de la testosterona. Ahora quita los testículos, y no devuelvas testosterona.',
      ask: { words: 'Un mes después:' },
      act: 'Quítalos',
      told: {
        fundamentals:
          'No hay testosterona, así que no hay casi nada que convertir en estradiol. Y sin los dos frenos, el cerebro envía LH tan deprisa como puede.',
        intermediate:
          'El estradiol se hace de lo que aportan los testículos. Queda un poco, ya que las glándulas suprarrenales producen andrógenos que la aromatasa puede usar.',
        academic:
          'Con los testículos apagados la testosterona baja a unos 20 ng/dL y el estradiol solo a unos 5 pg/mL: los precursores suprarrenales siguen alimentando la aromatasa.',
      },
    },
    {
      say: 'Ahora devuelve testosterona por la piel: tanta como la que hacía antes.',
      ask: { words: 'Un mes después, frente a no tener testículos ni recibir nada:' },
      act: 'Devuélvela',
      told: {
        fundamentals:
          'Ha vuelto la mayor parte del estradiol, aunque no hay testículos. Así que la mayor parte se hace en otros sitios. La grasa es uno. El músculo hace más o menos lo mismo, gramo por gramo. Cerca de una quinta parte viene de los testículos.',
        intermediate:
          'Cuatro quintas partes del estradiol se producen fuera del testículo. La otra quinta parte importa: un inhibidor apenas llega a ella. Que venga «sobre todo de la grasa» es demasiado simple; el músculo aromatiza más o menos igual de bien por gramo.',
        academic:
          'En la vena espermática el estradiol era de 1049 pg/mL, frente a 20 en la periferia. Dosis únicas de letrozol que redujeron la estrona un 72 % redujeron el estradiol un 30 %: la estrona es periférica; el estradiol, en parte testicular.',
      },
    },
    {
      say: 'Unos pocos hombres, casos muy raros, nacen sin nada de aromatasa activa.',
      ask: { words: 'Un hombre así, frente al hombre de referencia:' },
      act: 'Compáralo',
      told: 'No hay estradiol, así que el freno ya no está, y la LH y la testosterona son altas. ¿Es bueno para él? No. Todos esos hombres tenían huesos poco densos, y siguieron creciendo a una edad en que otros ya paran. El estradiol es algo que un hombre necesita.',
    },
  ],
  misconception: {
    people: 'Convertir testosterona en estradiol gasta la testosterona.',
    fact: 'Solo se convierten cuatro de cada mil partes. Es una señal, no una fuga.',
  },
  teacher: {
    goal: 'Conocer la aromatasa, dónde trabaja, y que los hombres necesitan lo que produce.',
    ask: 'Si pudieras quitar un tejido para bajar el estradiol, ¿cuál sería?',
    pitfall:
      '«Todo viene de la grasa» es lo que la mayoría ha oído. Otros dos lugares comparten el trabajo.',
  },
} satisfies LessonWords;
