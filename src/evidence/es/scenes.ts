/** What the scenes are called and what to look at, in Spanish. */
import type { Translation } from '../../lang/translation';
import type { scenes as english } from '../article/scenes';

/** By name, as in English. */
export const scenes: Translation<typeof english> = {
  reference: {
    title: 'El hombre de referencia, pulso a pulso',
    look: 'La GnRH dispara, la LH responde y la testosterona la sigue en menos de una hora; los frenos actúan todo el tiempo.',
  },
  poorTestis: {
    title: 'Pocas células germinales, hormonas corrientes',
    look: 'Con una quinta parte de las células germinales los espermatozoides son pocos y la FSH es alta; T/E2 es el de cualquier hombre.',
  },
  pituitaryCut: {
    title: 'Un freno cortado en estado estacionario',
    look: 'Nada estaba «apagado» y, sin embargo, la LH da un salto cuando la hipófisis deja de percibir el estradiol.',
  },
  hypothalamusCut: {
    title: 'El otro freno, cortado',
    look: 'Con el hipotálamo sordo al estradiol los pulsos son más frecuentes; con la hipófisis sorda se hacen más grandes.',
  },
  noGnRH: {
    title: 'Sin GnRH, y luego una bomba',
    look: 'Sin GnRH apenas hay LH, FSH ni testosterona; desde el día 60 una bomba las devuelve.',
  },
  silenced: {
    title: 'LH y FSH apagadas',
    look: 'Con un antagonista de la GnRH la testosterona se desploma en días, y los espermatozoides en semanas.',
  },
  replacedNoEstradiol: {
    title: 'Testosterona repuesta, estradiol no',
    look: 'Testículos apagados, testosterona repuesta, aromatasa inhibida: el hueso se pierde aunque haya testosterona.',
  },
  castrate: {
    title: 'Sin testículos, con testosterona repuesta',
    look: 'Todo el estradiol viene ahora de fuera del testículo; compara con el gemelo sin tratamiento.',
  },
  castrateInhibited: {
    title: 'El mismo inhibidor sin testículos',
    look: 'Sin testículos que respondan y que protejan su propia aromatasa, el estradiol baja mucho más que en un hombre intacto.',
  },
  deficiency: {
    title: 'Un hombre sin aromatasa',
    look: 'Sin estradiol: la LH más o menos al doble, la testosterona al menos una mitad más alta, la densidad de la columna en descenso. La fertilidad, alterada en los hombres publicados, no se simula: aquí no deben leerse los espermatozoides.',
  },
  deficiencyTreated: {
    title: 'Un hombre sin aromatasa al que se da estradiol',
    look: 'Desde el día 60 recibe estradiol: la LH y la testosterona bajan, la densidad ósea deja de bajar.',
  },
  boneYear: {
    title: 'Un año con anastrozol: la columna',
    look: 'La densidad de la columna frente al gemelo sin tratamiento. Un esbozo, ajustado a un solo ensayo.',
  },
  heldHigh: {
    title: 'Estradiol fijado al doble de su nivel',
    look: 'La LH y la testosterona descienden bajo un freno que se mantiene pisado.',
  },
  heldVeryHigh: {
    title: 'Estradiol fijado alto durante meses',
    look: 'La concentración de espermatozoides baja unas diez semanas después que la LH y la FSH.',
  },
  infused: {
    title: 'Estradiol administrado',
    look: 'La LH, la FSH y los pulsos de LH bajan mientras se administra estradiol.',
  },
  obese: {
    title: 'Un hombre con un 40 % de grasa corporal',
    look: 'Testosterona y SHBG más bajas, estradiol más alto, T/E2 más o menos a la mitad; los espermatozoides apenas cambian.',
  },
  obeseLetrozole: {
    title: 'Letrozol con un 42 % de grasa corporal',
    look: 'La testosterona se normaliza. Dos ensayos buscaron además bienestar y no lo encontraron.',
  },
  obeseB: {
    title: 'La otra historia de la grasa',
    look: 'Hipótesis B: SHBG baja y un freno central. El mismo fármaco, una respuesta menor; vuelve a A y compara.',
  },
  obeseAnastrozole: {
    title: 'Anastrozol con un 40 % de grasa corporal',
    look: 'Cuanta más grasa, mayor es la parte de la testosterona que se recupera.',
  },
  anastrozole: {
    title: 'Anastrozol, 1 mg al día',
    look: 'El estradiol baja más o menos a la mitad; LH, FSH y testosterona suben frente al gemelo gris.',
  },
  sixMonths: {
    title: 'Anastrozol durante seis meses: los espermatozoides',
    look: 'Las hormonas cambian en días; los espermatozoides, solo al cabo de diez semanas y en poca medida.',
  },
  stopped: {
    title: 'Tratamiento interrumpido a los 90 días',
    look: 'Todo vuelve al gemelo sin tratamiento; los espermatozoides, los últimos.',
  },
  candidate: {
    title: 'El hombre que incluían los ensayos',
    look: 'Con mucho peso, pocas células germinales y T/E2 bajo; el anastrozol cambia el cociente mucho más que el recuento.',
  },
  azoospermia: {
    title: 'Casi ninguna célula germinal',
    look: 'La FSH ya es alta; seis meses de inhibidor dejan los espermatozoides donde estaban.',
  },
  letrozole: {
    title: 'Letrozol, 2.5 mg al día',
    look: 'Va más lejos que el anastrozol a 1 mg: compara el estradiol y la testosterona.',
  },
  letrozoleLean: {
    title: 'Letrozol en un hombre delgado',
    look: 'La testosterona y la LH suben por encima de lo habitual en los hombres.',
  },
  letrozoleWeekly: {
    title: 'Letrozol una vez por semana',
    look: 'Permanece tanto tiempo que un comprimido por semana hace casi lo mismo que uno al día.',
  },
  letrozoleDouble: {
    title: 'El doble de letrozol',
    look: 'En lugar de un metabolizador lento: el nivel se duplica y el estradiol apenas cambia más.',
  },
  twiceWeekly: {
    title: 'Anastrozol, 0.5 mg dos veces por semana',
    look: 'El fármaco y la aromatasa ondulan entre comprimido y comprimido.',
  },
  tenMg: {
    title: 'Anastrozol, 10 mg al día',
    look: 'Diez veces la dosis, poco más efecto: en un hombre intacto el estradiol se aplana. Cuenta los pulsos de LH.',
  },
  pumped: {
    title: 'Anastrozol con la GnRH fijada por una bomba',
    look: 'La frecuencia no puede cambiar, así que lo que la LH aún gana es propio de la hipófisis.',
  },
  pumpFast: {
    title: 'GnRH bombeada 20 veces al día',
    look: 'Los pulsos de LH siguen a la bomba uno a uno.',
  },
  pumpHeldLow: {
    title: 'GnRH fijada, estradiol retirado',
    look: 'Con la bomba sin cambios, cada pulso de LH crece cuando el estradiol se fija en 20 pmol/L.',
  },
  noSteroids: {
    title: 'Esteroides bloqueados, testosterona repuesta',
    look: 'La LH se dispara cuando faltan los dos frenos; la testosterona sola, con la aromatasa inhibida, vuelve a ralentizarla.',
  },
  openLoop: {
    title: 'Un inhibidor donde el circuito está abierto',
    look: 'Hipófisis silenciada, testosterona administrada: el estradiol baja y nada más responde.',
  },
  commonVariant: {
    title: 'Un alelo frecuente más, y letrozol',
    look: 'Una sexta parte más de actividad de la aromatasa: la respuesta al fármaco apenas es otra.',
  },
  excess: {
    title: 'Exceso de aromatasa',
    look: 'Cuatro veces la actividad: el estradiol sube menos que eso, la LH y la testosterona bajan.',
  },
  excessTreated: {
    title: 'Exceso de aromatasa, inhibida',
    look: 'Un inhibidor devuelve la LH y la testosterona.',
  },
  leydigFailure: {
    title: 'T/E2 bajo sin estradiol alto',
    look: 'Células de Leydig a una quinta parte: el cociente es bajo porque la testosterona lo es, mientras que el estradiol es corriente o bajo y la LH alta.',
  },
};
