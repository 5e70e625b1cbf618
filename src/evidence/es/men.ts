/** Who the men of the trials were, in Spanish; by what the record says. */

/** Conditions, and numbers of men that the record puts in words. */
export const men: Readonly<Record<string, string>> = {
  'normal men (9 in the gonadotropin study, 9 frequently sampled)':
    'hombres normales (9 en el estudio de gonadotropinas, 9 con muestras frecuentes)',
  'idiopathic hypogonadotropic hypogonadism on fixed-frequency pulsatile GnRH':
    'hipogonadismo hipogonadotrópico idiopático con GnRH pulsátil a frecuencia fija',
  'normal men and IHH men on GnRH': 'hombres normales y hombres con HHI tratados con GnRH',
  'normal men, medically castrated + aromatase blocked':
    'hombres normales, con castración médica y la aromatasa bloqueada',
  'GnRH-deficient men on pulsatile GnRH, ketoconazole 7 d':
    'hombres con deficiencia de GnRH tratados con GnRH pulsátil, ketoconazol 7 d',
  'healthy men': 'hombres sanos',
  'normal men': 'hombres normales',
  'normal men and IHH on GnRH': 'hombres normales y HHI con GnRH',
  'hypogonadotropic men on fixed pulsatile GnRH (5 ug every 2 h)':
    'hombres hipogonadotrópicos con GnRH pulsátil fija (5 ug cada 2 h)',
  'IHH on pulsatile GnRH': 'HHI con GnRH pulsátil',
  healthy: 'sanos',
  'elderly, screening T < 350 ng/dL': 'mayores, T de cribado < 350 ng/dL',
  'hypogonadal older men': 'hombres mayores hipogonadales',
  'low/borderline T, symptoms': 'T baja o limítrofe, síntomas',
  'low/borderline T, placebo arm': 'T baja o limítrofe, grupo de placebo',
  'healthy late-pubertal boys and young men':
    'muchachos sanos al final de la pubertad y hombres jóvenes sanos',
  'severely obese, hypogonadotropic': 'con obesidad grave, hipogonadotrópicos',
  'healthy obese': 'obesos sanos',
  'obese men': 'hombres obesos',
  'morbid obesity': 'obesidad mórbida',
  'severe male factor infertility, low T/E2': 'infertilidad masculina grave, T/E2 bajo',
  'subfertile, abnormal T/E2': 'subfértiles, T/E2 anormal',
  'hypogonadal infertile, T<350 ng/dL, normal LH':
    'infértiles hipogonadales, T<350 ng/dL, LH normal',
  'congenital aromatase deficiency': 'deficiencia congénita de aromatasa',
  'aromatase-deficient men': 'hombres con deficiencia de aromatasa',
  'healthy fertile men': 'hombres fértiles sanos',
  'healthy fertile white men': 'hombres blancos fértiles sanos',
  'healthy men, goserelin': 'hombres sanos, goserelina',
  'healthy eugonadal males': 'varones sanos eugonadales',
  'eugonadal older men': 'hombres mayores eugonadales',
  'healthy men, gonadotropins suppressed (testis switched off)':
    'hombres sanos, gonadotropinas suprimidas (testículo apagado)',
  'healthy men, acyline': 'hombres sanos, acilina',
  'normal adult men': 'hombres adultos normales',
  'NOA (6) or cryptozoospermia (16), T/E2<10; RCT':
    'ANO (6) o criptozoospermia (16), T/E2<10; ensayo aleatorizado controlado',
  'NOA (5) or cryptozoospermia (19), T/E2<10; RCT':
    'ANO (5) o criptozoospermia (19), T/E2<10; ensayo aleatorizado controlado',
  'idiopathic OAT, T/E2<=10': 'OAT idiopática, T/E2<=10',
  'subfertile, T/E2 < 10': 'subfértiles, T/E2 < 10',
  'infertile/hypoandrogenic men': 'hombres infértiles o hipoandrogénicos',
  'infertile, low T/E2': 'infértiles, T/E2 bajo',
  'secondary hypogonadism': 'hipogonadismo secundario',
  'aromatase excess (promoter inversions), severe gynaecomastia, hypogonadotropic hypogonadism':
    'exceso de aromatasa (inversiones del promotor), ginecomastia grave, hipogonadismo hipogonadotrópico',
  'aromatase excess (families A-E: duplications, deletions)':
    'exceso de aromatasa (familias A-E: duplicaciones, deleciones)',
  'men of European origin, 9 cohorts': 'hombres de origen europeo, 9 cohortes',
  'healthy men, goserelin +/- T gel +/- anastrozole, 16 weeks':
    'hombres sanos, goserelina +/- gel de T +/- anastrozol, 16 semanas',
  'elderly men, leuprolide + letrozole +/- T and E2 patches':
    'hombres mayores, leuprorelina + letrozol +/- parches de T y E2',
  'healthy men, goserelin + T gel, with vs without anastrozole':
    'hombres sanos, goserelina + gel de T, con anastrozol frente a sin él',
  'community men; BMI >=30 vs <25 (cross-section)':
    'hombres de la población general; IMC >=30 frente a <25 (corte transversal)',
  'healthy non-obese men (reference)': 'hombres sanos no obesos (referencia)',
  'idiopathic male infertility': 'infertilidad masculina idiopática',
  'healthy young men': 'hombres jóvenes sanos',
  'men, BMI over 25': 'hombres, IMC superior a 25',
  "healthy young men (cohort of T'Sjoen 2005)": "hombres jóvenes sanos (cohorte de T'Sjoen 2005)",

  '22 normal men over three arms': '22 hombres normales en tres grupos',
  '11 IHH men over the arms': '11 hombres con HHI en los grupos',
  '47 over five parallel arms': '47 en cinco grupos paralelos',
  '47 over five arms': '47 en cinco grupos',
  '6 normal + 6 GnRH-deficient': '6 normales + 6 con deficiencia de GnRH',
  '88 randomised': '88 aleatorizados',
  '69 randomised': '69 aleatorizados',
  '12 (dose finding, age 16.1) and 8 (10 weeks, age 15-22)':
    '12 (búsqueda de dosis, 16.1 años) y 8 (10 semanas, 15-22 años)',
  '24 studies': '24 estudios',
  '63 (45 treated; 12 oligospermic with semen data)':
    '63 (45 tratados; 12 oligospérmicos con datos de semen)',
  '140 in total; 12 oligospermic with semen data':
    '140 en total; 12 oligospérmicos con datos de semen',
  '26 randomised over two arms': '26 aleatorizados en dos grupos',
  '670 (465 non-Asian)': '670 (465 no asiáticos)',
  '198 over five arms': '198 en cinco grupos',
  '29 over four arms': '29 en cuatro grupos',
  '37 over five arms': '37 en cinco grupos',
  '8 studies': '8 estudios',
  '10 studies, 666 men': '10 estudios, 666 hombres',
  '28 RCTs': '28 ensayos aleatorizados controlados',
};
