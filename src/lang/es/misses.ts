/** Where this model is wrong, in Spanish. */
import type { misses as english } from '../en/misses';
import type { Translation } from '../translation';

export const misses: Translation<typeof english> = {
  lead: 'Todos los números publicados que el modelo falla por la mitad o más, con los mayores fallos primero, sacados de los mismos resultados que la tabla de ensayos. También hay números a los que se ajustó: un ajuste es un compromiso.',
  none: 'La lista se hace con los grupos simulados, y empieza a llenarse cuando el primer hombre los ha vivido todos.',
  count: (missed, all, men) =>
    `${missed} de ${all} números y sentidos publicados se fallan, con ${men} hombres virtuales en cada grupo.`,
  fold: (fold) => `fallo de ×${fold}`,
  endless: 'sin cociente',
  direction: 'otro sentido',
  said: (published, simulated) => `publicado ${published}, simulado ${simulated}`,
  culprits: {
    model: 'El modelo',
    trial: 'Los ensayos discrepan',
    both: 'Modelo y ensayo',
    chance: 'El azar',
  },
  unknown: 'Sin explicar',
  unknownWhy: 'No tenemos una buena razón para este.',
  notThere: 'Lo que no está en absoluto',
  notThereLead: 'Publicado, y no comparado porque el modelo no tiene nada parecido:',
};
