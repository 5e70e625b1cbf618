/** What the records of the trials say around their numbers, in Spanish; by what the record says. */

/** Remarks on single numbers, and the kinds of spread. */
export const notes: Readonly<Record<string, string>> = {
  'T add-back did NOT lower FSH in men whose aromatisation was blocked; E2 is the steroid that restrains FSH':
    'la T devuelta NO bajó la FSH en hombres con la aromatización bloqueada; el E2 es el esteroide que contiene la FSH',
  '3-fold increase in mean LH on d 3-4, stable on d 6-7':
    'aumento de 3 veces en la LH media en los d 3-4, estable en los d 6-7',
  "'baseline' = ketoconazole alone d 3-4; on_treatment = d 6-7 with add-back":
    '«antes» = ketoconazol solo en los d 3-4; «en tratamiento» = d 6-7 con la hormona devuelta',
  'baseline = placebo arm': 'antes = grupo de placebo',
  'repressed to mid-normal baseline values': 'reprimida hasta valores basales medios normales',
  'decreased in both groups (P<0.02 IHH, P<0.01 normal)':
    'bajó en ambos grupos (P<0.02 HHI, P<0.01 normales)',
  'decreased in both': 'bajó en ambos',
  decreased: 'bajó',
  'decreased with T and with E2; unchanged with DHT': 'bajó con T y con E2; sin cambio con DHT',
  "increase OF this percent: the same sentence calls '+99 %' T a significant increase, so the figures are increments, not percent of baseline":
    'aumento EN este porcentaje: la misma frase llama a la T «+99 %» un aumento significativo, así que las cifras son incrementos, no porcentajes del valor de partida',
  'study maximum of the mean E2; assigned to the 100 ug/d week':
    'máximo del E2 medio en el estudio; asignado a la semana de 100 ug/d',
  'study minimum of mean T, assigned to the 100 ug/d week':
    'mínimo de la T media en el estudio, asignado a la semana de 100 ug/d',
  'study minimum of mean E2; assigned to the no-patch week':
    'mínimo del E2 medio en el estudio; asignado a la semana sin parche',
  'study maximum of mean T': 'máximo de la T media en el estudio',
  '5.1->7.9 seen in the abstract; the rest of the LH sentence recalled from memory':
    '5.1->7.9 visto en el resumen; el resto de la frase sobre la LH, recordado de memoria',
  'did not change': 'no cambió',
  'about 50 % with either 0.5 or 1 mg': 'cerca del 50 % tanto con 0.5 como con 1 mg',
  '95 % CI 1.68-4.07': 'IC del 95 % 1.68-4.07',
  decrease: 'descenso',
  increase: 'aumento',
  'no significant change': 'sin cambio significativo',
  '<10 pg/mL (below detection)': '<10 pg/mL (por debajo de la detección)',
  'conspicuous reduction': 'reducción llamativa',
  'non-Asian': 'no asiáticos',
  'non-Asian; Asian 89.2 %': 'no asiáticos; asiáticos 89.2 %',
  'fell 2.5 times (immunoreactive inhibin)': 'bajó 2.5 veces (inhibina inmunorreactiva)',
  'below assay detection': 'por debajo de la detección del método de medida',
  'later-azoospermic men; 48.4 in those staying oligozoospermic':
    'hombres más tarde azoospérmicos; 48.4 en los que siguieron oligozoospérmicos',
  'controls and T infusion 170-190 %; E2 infusion 76 +/- 31 % (reading of an ambiguous sentence)':
    'controles e infusión de T 170-190 %; infusión de E2 76 +/- 31 % (lectura de una frase ambigua)',
  '60-85 % at ALL doses from 0.02 to 30 mg': '60-85 % con TODAS las dosis de 0.02 a 30 mg',
  'dose-dependent increase, clearest at 10-30 mg':
    'aumento dependiente de la dosis, más claro con 10-30 mg',
  "abstract prints 'medians: 400-1.290 x 10^6 ml^-1'; read as 400/mL -> 1.29 M/mL":
    'el resumen imprime «medians: 400-1.290 x 10^6 ml^-1»; leído como 400/mL -> 1.29 M/mL',
  increased: 'subió',
  '8 of 22; 0 of 24 on placebo': '8 de 22; 0 de 24 con placebo',
  '4 of 20 spontaneous, no control': '4 de 20 espontáneos, sin control',
  '95 % CI -4.11 to -1.00; AIs slightly worse than SERM/hCG controls':
    'IC del 95 % de -4.11 a -1.00; los inhibidores, algo peor que los controles con SERM/hCG',
  'increase vs baseline; no difference vs SERM/hCG':
    'aumento frente al valor de partida; sin diferencia frente a SERM/hCG',
  'increase similar to T gel': 'aumento similar al del gel de T',
  'conserved (falls on T gel)': 'conservada (baja con gel de T)',
  'elevated at baseline, decreased on AI': 'elevado al inicio, bajó con el inhibidor',
  'low at baseline, normalised on AI': 'baja al inicio, normalizada con el inhibidor',
  'baseline = rough normal-man value (25 pg/mL over 5.5 ng/mL), not from the paper; nine patients: 10.0, 9.4, 10.0, 14.8, 21.5, 27.1, 31.7, 10.4, 18.1':
    'antes = valor aproximado de un hombre normal (25 pg/mL entre 5.5 ng/mL), no tomado del artículo; nueve pacientes: 10.0, 9.4, 10.0, 14.8, 21.5, 27.1, 31.7, 10.4, 18.1',
  '29, 15, 22, 59, 56, 38, 24, 19, 25, 58 (digits run together in the page; reading 29|15|22|59|56|38|24|19|25|58)':
    '29, 15, 22, 59, 56, 38, 24, 19, 25, 58 (cifras pegadas en la página; lectura 29|15|22|59|56|38|24|19|25|58)',
  'fell substantially at ALL T doses when aromatisation was blocked, independent of T dose':
    'bajó considerablemente con TODAS las dosis de T cuando la aromatización estaba bloqueada, fuera cual fuera la dosis de T',
  'rises without E and T; E explains most, T no significant effect':
    'sube sin E ni T; E explica la mayor parte, T sin efecto significativo',
  'declines with falling T dose; both androgen and estrogen deficiency contribute':
    'desciende al bajar la dosis de T; contribuyen tanto la deficiencia de andrógeno como la de estrógeno',
  'estrogen deficiency primarily accounts for the increase':
    'la deficiencia de estrógeno explica sobre todo el aumento',
  'androgen deficiency': 'deficiencia de andrógeno',
  'BMI>=30 vs <25; overweight -2.32': 'IMC>=30 frente a <25; sobrepeso -2.32',
  'overweight -17.60': 'sobrepeso -17.60',
  'unchanged or decreased': 'sin cambio o bajó',
  '95 % CI 1.61-8.32': 'IC del 95 % 1.61-8.32',
  '95 % CI 2.38-10.99': 'IC del 95 % 2.38-10.99',
  '95 % CI 1.16-2.50': 'IC del 95 % 1.16-2.50',
  '95 % CI 1.48-5.79': 'IC del 95 % 1.48-5.79',

  SE: 'EE',
  SD: 'DE',
  'SD of % change': 'DE del cambio en %',
};
