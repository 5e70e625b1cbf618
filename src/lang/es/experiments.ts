/** The published experiments, in Spanish: what was done, and what to look for. */
import type { experiments as english } from '../en/experiments';
import type { Translation } from '../translation';

export const experiments: Translation<typeof english> = {
  lead: 'Una pulsación pone en la página al hombre y lo que se le hizo; Deshacer recupera lo que había.',
  run: 'Simular',
  again: 'Simular otra vez',
  running: 'Ahora en la página',
  found: 'Lo que se halló, y lo que da este modelo',
  published: 'Publicado',
  model: 'Este modelo, este hombre',
  quantity: 'Cantidad',
  waiting: '…',
  days: (from, to) => `días ${from}–${to}`,
  went: { up: 'subió', down: 'bajó', nowhere: 'sin cambio' },
  burst: 'Descarga de LH, tamaño medio',
  no: 'En nuestros registros no hay ningún número publicado para esto mismo.',
  see: 'Ver las curvas',
  noted: {
    anastrozoleInNormalMen:
      'El estradiol se midió probablemente con un inmunoanálisis directo, que da valores demasiado altos.',
    anastrozoleOnThePump:
      'Todo en tanto por ciento de él mismo solo con la bomba, aquí y en los números bajo las gráficas. El estradiol se midió probablemente con un inmunoanálisis directo, que da valores demasiado altos; la testosterona sube en este modelo menos que en estos hombres.',
    castrationForAWeek:
      'El ketoconazol figura aquí como un bloqueo del 95 % de la síntesis de esteroides, y el letrozol por su bloqueo de la aromatasa.',
    testosteroneAddedBackOnThePump:
      'Los autores: en estos hombres la testosterona no bajó la LH mientras la aromatasa estaba bloqueada.',
    aromataseDeficiency:
      'Un solo hombre. La dosis de su parche no queda clara en el resumen: el estradiol se fija en el nivel que se midió. Los espermatozoides no deben leerse aquí: en los hombres publicados la fertilidad estaba alterada, y eso no se simula.',
    aromataseExcess:
      'Se supone cuán activo era el gen. Se trató a niños y a hombres; con qué inhibidor no consta en nuestros registros: el letrozol ocupa su lugar.',
    obeseManOnLetrozole: 'Las dosis variaban de un hombre a otro; se da su media.',
    testosteroneInjections:
      'La LH y la FSH bajaron más de lo que podían ver los métodos de medida de la época.',
  },
  groups: {
    tandem: '¿Dónde frena el estradiol?',
    addBack: 'Castración durante una semana, con una hormona devuelta',
    orchidectomy: 'Testículos extirpados, con una hormona devuelta',
    gene: 'El gen de la aromatasa',
    treatment: 'Tratamientos',
  },
  each: {
    anastrozoleInNormalMen: {
      name: 'Anastrozol en hombres normales',
      look: 'La LH se duplica: los pulsos llegan más a menudo, y cada uno es mayor.',
    },
    anastrozoleOnThePump: {
      name: '… y en hombres con déficit de GnRH y bomba',
      look: 'La bomba fija los pulsos. Lo que la LH aún gana es de la propia hipófisis; lo que falta es del hipotálamo.',
    },
    castrationForAWeek: {
      name: 'Esteroides bloqueados',
      look: 'Sin ninguno de los dos frenos, la LH sube en unos días.',
    },
    testosteroneAddedBack: {
      name: '… con testosterona devuelta',
      look: 'Sin aromatasa, la testosterona hace más lentos los pulsos, y la LH baja.',
    },
    testosteroneAddedBackOnThePump: {
      name: '… testosterona, con bomba',
      look: 'La bomba no se hace más lenta: la testosterona sola debería dejar la LH donde está.',
    },
    estradiolAddedBackOnThePump: {
      name: '… estradiol, con bomba',
      look: 'El estradiol hace menor cada descarga de LH: un freno en la propia hipófisis.',
    },
    orchidectomy: {
      name: 'Sin devolver nada',
      look: 'Ni esteroides ni inhibina B: la LH y la FSH suben durante semanas. No llegan espermatozoides nuevos; los que aún van de salida no se cuentan.',
    },
    orchidectomyWithTestosterone: {
      name: '… testosterona a las seis semanas',
      look: 'La testosterona, y el estradiol que la grasa hace de ella, bajan la LH; la FSH sigue alta, porque la inhibina B ya no está.',
    },
    orchidectomyWithEstradiol: {
      name: '… estradiol a las seis semanas',
      look: 'El estradiol solo baja la LH, sin nada de testosterona.',
    },
    aromataseDeficiency: {
      name: 'Déficit de aromatasa, luego estradiol',
      look: 'Sin estradiol que frene el cerebro la testosterona es alta; el estradiol la baja.',
    },
    aromataseExcess: {
      name: 'Exceso de aromatasa, luego un inhibidor',
      look: 'La testosterona y la LH son bajas; el inhibidor deja que ambas suban.',
    },
    obeseManOnLetrozole: {
      name: 'Un hombre muy obeso con letrozol',
      look: 'La grasa hace estradiol, el estradiol mantiene baja la LH; seis semanas de letrozol dejan subir la testosterona.',
    },
    testosteroneInjections: {
      name: 'Inyecciones de testosterona, y recuperación',
      look: 'La sangre se llena de testosterona, el testículo se vacía de ella. Los espermatozoides empiezan a bajar en unas semanas y casi no quedan a las diez; tardan en volver.',
    },
    gnrhAntagonist: {
      name: 'Antagonista de la GnRH',
      look: 'La LH baja en horas y la testosterona en un día; todo vuelve cuando se deja.',
    },
  },
};
