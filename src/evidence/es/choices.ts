/** What had to be chosen so that an arm could be lived, in Spanish; by arm. */

/** The reasons of test/data/arms.json. */
export const choices: Readonly<Record<string, string>> = {
  hayes2000_normal_anastrozole10:
    'cada 10 min durante 24 h, supuesto; 37 pg/mL en hombres normales, donde la espectrometría de masas encuentra unos 25, delata el método de medida',
  hayes2000_ihh_anastrozole10: 'como los hombres normales',
  pitteloud2008_normal_KC_none:
    'ketoconazol desde el día 1, cada 10 min durante 12 h en la noche de los días 3-4; con esta dosis se pretendía bloquear también la aromatasa, en cuyo lugar está el letrozol',
  pitteloud2008_normal_KC_T: 'noches de los días 3-4 y 6-7; testosterona la mañana del día 4',
  marynick1979_T_testolactone:
    'la dosis de testolactona que justo mantiene el estradiol es un resultado de ese ensayo, no un plan',
  marynick1979_T_alone: 'hospitalizados: muestras a lo largo del día, supuesto',
  spijkstra1988_tamoxifen: 'intervalo supuesto',
  winters1979_infusions: 'hospitalizados: muestras a lo largo del día, supuesto',
  sheckter1989_TE_ihh: 'cada 10 min durante 8 h; testosterona de 11 nmol/L solo con la bomba',
  bagatell1994_infusions:
    'el grupo de testosterona; el grupo de estradiol dice lo mismo, la dihidrotestosterona no está en este modelo',
  tsjoen2005_young: 'método de medida, de memoria',
  raven2006_letrozole_E2patch_100: 'los laboratorios de tsjoen2005',
  raven2006_letrozole_E2patch_0: 'los laboratorios de tsjoen2005',
  leder2004_daily:
    'elegidos por testosterona inferior a 350 ng/dL; 26 pg/mL al inicio, donde la misma clínica, con otro método de medida, leyó después 15 en hombres así',
  burnettbowie2009_clinendo:
    '60 años o más, 68 supuestos; 15 pg/mL al inicio no son de un inmunoensayo que lea 6 de más',
  burnettbowie2009_bmd: 'como burnettbowie2009_clinendo',
  deboer2005:
    'método de medida de un laboratorio de hospital, supuesto; las dosis variaban de un hombre a otro, se da su media',
  zumoff2003_testolactone: 'IMC 38-73, 50 supuesto; medias de 24 h',
  helo2015_anastrozole: 'elegidos por testosterona inferior a 350 ng/dL: 280 y el IMC, supuestos',
  rochira2006_aromdef_pulses: 'cada 10 min durante 8 h, al cabo de seis meses, supuesto',
  wallace1993_TE200: 'leído a las 16 semanas, supuesto',
  santen1975_E2infusion:
    'el doble de una producción de 45 ug/d; cada 20 min durante las 6 h de la infusión',
  finkelstein2013_G0:
    '44 ng/dL sin testículos ni gel es el doble de lo que encuentra allí la espectrometría de masas',
  finkelstein2013_G1p25: 'como finkelstein2013_G0',
  finkelstein2013_G2p5: 'como finkelstein2013_G0',
  taxel2001_anastrozole2: 'más de 65, 71 supuestos',
  wiehle2014_enclomiphene:
    '25 de 12.5-25 mg; hipogonadismo secundario, es decir, no por falta de células de Leydig: un hombre cuyo peso baja la testosterona sin subir la LH, edad e IMC supuestos; 3 de 6 meses, para entonces los niveles son estables',
  shozu2003_aexs: 'el hombre adulto; fármaco, dosis y actividad del gen, supuestos',
  finkelstein2016_bone: '5 g de gel, por todas las dosis',
  wu2008_emas_obesity: 'IMC medio de las dos clases, supuesto',
  gibb2016_anastrozole1:
    'del laboratorio de los autores; comparado con placebo en los mismos hombres',
  shah2021_anastrozole1:
    'edad e IMC medianos de la tabla 1 del artículo; sin igualar: con una reserva de Leydig más baja la LH sería el triple de los 3.4 que se vieron; método de medida de laboratorios clínicos, supuesto',
  lapauw2009_letrozole: 'cohorte de tsjoen2005',
};
