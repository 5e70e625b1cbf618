/** The ladder of evidence, in Spanish. */
import type { ladder as english } from '../en/ladder';
import type { Translation } from '../translation';

export const ladder: Translation<typeof english> = {
  lead: 'Qué hace en los hombres el tratamiento con un inhibidor de la aromatasa, resultado por resultado: con cuánta seguridad se sabe, y qué nos haría cambiar de opinión. Cuanto más lejos de la muestra de sangre, menos se sabe.',
  grades: {
    strong: 'Fuertes',
    moderate: 'Moderadas',
    weak: 'Débiles',
    veryWeak: 'Muy débiles',
    none: 'Ninguna',
  },
  means: {
    strong: 'ensayos aleatorizados, repetidos y concordantes',
    moderate: 'un buen ensayo aleatorizado, y otras líneas que concuerdan',
    weak: 'estudios pequeños o sin control, o ensayos que discrepan',
    veryWeak: 'unos pocos estudios pequeños o indirectos',
    none: 'nada controlado',
  },
  change: 'Qué nos haría cambiar de opinión',
  findings: (count) => `Los ${count} hallazgos en que se apoya`,
  simulated: 'en este modelo',
  notSimulated: 'no está en este modelo',
  rates: 'Efectos adversos, según lo comunicado',
  ratesLead:
    'Frecuencias contadas, con quién las contó. Ninguna se simula, y ninguna es un pronóstico para un hombre concreto.',
  columns: ['Efecto', 'Comunicado', 'En quién', 'Pruebas', 'Fuente'],
};
