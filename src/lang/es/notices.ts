/** What is wrong with a link, an address or a run, in Spanish. */
import type { link as reasons, notice as told } from '../en/notices';
import type { Translation } from '../translation';
import { refusal } from './refusals';

export const link: Translation<typeof reasons> = {
  noDay: (given, most) => `debe ser un día de 0 a ${most}, no ${given}`,
  noField: (given) => `no tiene ningún campo «${given}»`,
  noNumber: (given) => `debe ser un número, no «${given}»`,
  tooLong: (most) => `tiene más de ${most} caracteres`,
  unknown: 'no se conoce aquí',
  unreadable: 'no se puede leer',
};

export const notice: Translation<typeof told> = {
  refusal,
  brokenLink: (field, reason) =>
    `Este enlace está roto: ${field === '' ? '' : `${field} `}${reason}.`,
  brokenView: (field, reason) =>
    `Parte de este enlace está rota: ${field} ${reason}. El escenario es el enlazado.`,
  foreignLink: (version, understood) =>
    `Este enlace es del formato ${version}; esta página lee el formato ${understood}.`,
  referenceInstead: (problem) => `${problem} Se ha abierto el hombre de referencia en su lugar.`,
  leftAsItWas: (problem) => `${problem} La página queda como estaba.`,
  otherModel: (linked, present) =>
    `Este enlace se hizo con la versión ${linked} del modelo. El modelo ha cambiado desde entonces: esta es la versión ${present}, y sus números pueden diferir.`,
  query: (name, given, allowed) =>
    `La dirección pide ${name}=${given}; puede ser ${allowed}. Queda como estaba.`,
  failed: (message) =>
    `En este modelo eso no se puede calcular: ${message}. Las curvas que se ven son las de antes.`,
  crashed:
    'La simulación se ha parado y no se ha podido volver a arrancar. Se puede intentar otra vez moviendo un control, o recargar la página.',
  newVersion:
    'Hay una versión nueva de esta página: al recargar se tiene. La escena queda en la dirección.',
};
