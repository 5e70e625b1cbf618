/** Why a number is not compared, or was not fitted, in Spanish; by the reason in English. */

/** What the model has nothing like; told as a list and, with the words after it, as a reason. */
const absent: Readonly<Record<string, string>> = {
  haematocrit: 'el hematocrito',
  PSA: 'el PSA',
  motility: 'la motilidad',
  morphology: 'la morfología',
  estrone: 'la estrona',
  'bone resorption as a marker in blood': 'la resorción ósea como marcador en sangre',
  'azoospermia and a few hundred cells per mL: arrest of spermatogenesis':
    'azoospermia y unos cientos de células por mL: la detención de la espermatogénesis',
  'a side effect': 'un efecto adverso',
  pregnancy: 'el embarazo',
  desire: 'el deseo',
  'lean mass': 'la masa magra',
};
const inFull = Object.entries(absent).map(
  ([what, said]) => [`${what} is not in this model`, `${said} no está en este modelo`] as const,
);

/** Reasons for leaving a number aside, and for not fitting to it. */
export const leftOut: Readonly<Record<string, string>> = {
  ...absent,
  ...Object.fromEntries(inFull),
  'the share of a burst that an antagonist takes is set, not an outcome, in this model':
    'la parte de una descarga que un antagonista quita está fijada, no es un resultado, en este modelo',
  "held at the reference man's level in place of testolactone, which kept it where it was":
    'fijado en el nivel del hombre de referencia en lugar de la testolactona, que lo mantuvo donde estaba',
  'only a baseline is printed': 'solo se imprime un valor de partida',
  'how many of his own pulses a microgram of GnRH is worth is not known in this model':
    'cuántos pulsos propios vale un microgramo de GnRH no se sabe en este modelo',
  'without aromatase there is none, by definition': 'sin aromatasa no lo hay, por definición',
  'held at the level measured: the dose is unclear in the abstract':
    'fijado en el nivel medido: la dosis no queda clara en el resumen',
  'dose-dependent, clearest at 10-30 mg: says nothing of this dose':
    'dependiente de la dosis, más claro con 10-30 mg: no dice nada de esta dosis',
  'the same number as in nmol/L': 'el mismo número que en nmol/L',
  'the digits of ten men run together on the page':
    'las cifras de diez hombres están pegadas en la página',
  'a slope of bone density over estradiol among men; bone in this model answers only below a threshold':
    'una pendiente de la densidad ósea según el estradiol entre hombres; en este modelo el hueso responde solo por debajo de un umbral',
  'a threshold that the authors chose, not something measured':
    'un umbral que eligieron los autores, no algo medido',
  'body fat is set, not an outcome, in this model':
    'la grasa corporal está fijada, no es un resultado, en este modelo',
  'SERM (clomiphene/tamoxifen class): a class of drugs, not a drug':
    'SERM (clase del clomifeno y el tamoxifeno): una clase de fármacos, no un fármaco',

  'from memory': 'de memoria',
  inferred: 'inferido',
  'the strength of the block was set by it': 'con él se ajustó la fuerza del bloqueo',
  'bone.gain was taken from it': 'bone.gain se tomó de él',
  "testolactone's level of half inhibition was set to it":
    'el nivel de semiinhibición de la testolactona se ajustó a él',
  'how much weight was lost is assumed: BMI 36 to 32.4 (10 %) in 16 weeks':
    'cuánto peso se perdió es un supuesto: IMC de 36 a 32.4 (10 %) en 16 semanas',
  'how much weight was lost is inferred: BMI 50.3 to 31.5':
    'cuánto peso se perdió se ha inferido: IMC de 50.3 a 31.5',
  'uncontrolled: men chosen for few sperm have more at the next count':
    'sin grupo de control: hombres elegidos por tener pocos espermatozoides tienen más en el recuento siguiente',
  'uncontrolled: men chosen for a ratio under 10 have a higher one in the next sample':
    'sin grupo de control: hombres elegidos por una razón inferior a 10 tienen otra mayor en la muestra siguiente',
  'bone.loss and bone.threshold were set to it': 'con él se ajustaron bone.loss y bone.threshold',
  'what a direct immunoassay of testosterone reads too high was taken from it':
    'de él se tomó lo que un inmunoensayo directo de testosterona lee de más',
  "a gel's uptake was set to it": 'con él se ajustó cuánto gel se absorbe',
  '571 and 408 ng/dL may be levels or increases': '571 y 408 ng/dL pueden ser niveles o aumentos',
  'his Leydig reserve is set by it': 'con él se ajusta su reserva de Leydig',
  'a bone that had never had estradiol catches up, which is not in this model':
    'un hueso que nunca había tenido estradiol recupera el retraso, lo que no está en este modelo',
  'shares of men hang on how men differ, which is drawn, not fitted':
    'las proporciones de hombres dependen de en qué difieren los hombres, que se sortea, no se ajusta',
  'the assay of the time saw all inhibins, not inhibin B alone':
    'el método de medida de la época veía todas las inhibinas, no solo la inhibina B',
  'the limit of detection is assumed': 'el límite de detección es un supuesto',
  'of the 17 of 28 men who were to become azoospermic':
    'de los 17 de 28 hombres que llegarían a ser azoospérmicos',
  'how exemestane destroys the enzyme was set to it':
    'cómo destruye la enzima el exemestano se ajustó a él',
  'a mean carried by a few men whom the antagonist had not yet silenced: SD 1.5 of 1.0 ng/mL':
    'una media debida a unos pocos hombres a los que el antagonista aún no había silenciado: DE 1.5 de 1.0 ng/mL',
  'as T on that day': 'como la T de ese día',
  'what hCG is worth in LH was set to this study':
    'cuánto vale la hCG en LH se ajustó a este estudio',
  'a seventeenfold ratio follows from no T and E2 measured on letrozole in men; open label, no control':
    'un cociente diecisiete veces mayor no se sigue de ninguna T ni E2 medidos en hombres con letrozol; abierto, sin grupo de control',
  'the gene activity is assumed': 'la actividad del gen es un supuesto',
  'hangs on how men differ, which is drawn, not fitted':
    'depende de en qué difieren los hombres, que se sortea, no se ajusta',
  'follows from T and E2': 'se sigue de T y E2',
};
