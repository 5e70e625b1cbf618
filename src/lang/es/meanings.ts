/** What each constant of the model means, in Spanish. */
import type { meanings as english } from '../../../workers/contract/constants/meanings';
import type { Translation } from '../translation';

export const meanings: Translation<typeof english> = {
  'hypothalamus.pulseRate': 'pulsos de GnRH del hombre de referencia',
  'hypothalamus.brakeT.strength':
    'freno de la testosterona sobre la frecuencia de pulsos: sin él la frecuencia es 1 + fuerza',
  'hypothalamus.brakeT.half':
    'testosterona libre a la mitad del freno que puede ejercer: por encima de lo normal, más hace poco más lentos los pulsos',
  'hypothalamus.brakeE.strength': 'freno del estradiol sobre la frecuencia de pulsos',
  'hypothalamus.brakeE.half':
    'estradiol libre a la mitad del freno que puede ejercer sobre la frecuencia: más allá, más frena cada vez menos los pulsos',
  'hypothalamus.bothSteroids.half':
    'producto de testosterona y estradiol con el que juntos reducen a la mitad la frecuencia de pulsos',
  'hypothalamus.brakeE.exponent': 'pendiente del freno del estradiol sobre la frecuencia',
  'hypothalamus.diurnal':
    'oscilación entre día y noche de la frecuencia de pulsos, máxima a las 02:24',
  'hypothalamus.regularity':
    'forma de Weibull de los intervalos: 1 es puro azar, más es más regular',
  'pituitary.burstMass':
    'LH liberada por un pulso del hombre de referencia, repartida por el plasma',
  'pituitary.burstNoise':
    'dispersión log-normal de las descargas (cohorte: variación mediana del 37.7 % en su masa)',
  'pituitary.brakeE.strength':
    'freno del estradiol sobre el tamaño de una descarga: sin él la descarga es 1 + fuerza',
  'pituitary.brakeE.exponent': 'pendiente del freno del estradiol sobre el tamaño de la descarga',
  'pituitary.brakeE.hours': 'tiempo en que las gonadotropas siguen al estradiol libre de la sangre',
  'pituitary.refillMinutes':
    'tiempo en que la reserva liberable de LH se rellena tras una descarga',
  'pituitary.synthesis.halfRate':
    'frecuencia de pulsos de GnRH que sostiene la mitad de la síntesis de LH',
  'pituitary.synthesis.hours': 'tiempo sobre el que las gonadotropas promedian los pulsos',
  'pituitary.capacity.exponent': 'cuánto sigue la masa de gonadotropas a su estímulo',
  'pituitary.capacity.days': 'tiempo en que las gonadotropas crecen o encogen',
  'pituitary.capacity.floor':
    'estímulo por debajo del cual la masa de gonadotropas no baja más: conserva la capacidad de responder de una glándula callada mucho tiempo',
  'pituitary.pump.halfDose':
    'dosis de GnRH por bomba a la mitad de la mayor respuesta; las respuestas se saturan con pocas dosis normales',
  'pituitary.LH.fastShare': 'parte de una descarga que se va deprisa',
  'pituitary.LH.fastMinutes': 'semivida de la parte rápida de la LH',
  'pituitary.LH.slowMinutes': 'semivida de la parte lenta de la LH',
  'pituitary.FSH.level': 'FSH del hombre de referencia',
  'pituitary.FSH.hours':
    'constante de tiempo de la FSH en plasma (semividas comunicadas: 2 h de distribución, 13–36 h terminal)',
  'pituitary.FSH.gnrhExponent': 'con cuánta fidelidad sigue la FSH al estímulo de la GnRH',
  'pituitary.FSH.inhibinFloor': 'freno que queda cuando ya no hay inhibina B',
  'pituitary.FSH.inhibinExponent': 'fuerza del freno de la inhibina B sobre la FSH',
  'pituitary.FSH.brakeE.strength': 'freno del estradiol sobre la FSH',
  'pituitary.FSH.brakeE.exponent': 'pendiente del freno del estradiol sobre la FSH',
  'testis.LH.reference':
    'LH media del hombre de referencia, a la que se refieren los efectos tróficos',
  'testis.LH.half': 'LH para la mitad de la mayor respuesta aguda de las células de Leydig',
  'testis.LH.lagMinutes': 'retraso de la LH a la secreción de testosterona',
  'testis.LH.trophicExponent': 'cuánto sigue la capacidad de Leydig a dos semanas de LH',
  'testis.LH.trophicDays': 'tiempo durante el que la LH mantiene las células de Leydig',
  'testis.LH.deafening':
    'LH de semanas, sobre lo normal, con la que las células de Leydig han perdido la mitad de su oído',
  'testis.LH.trophicFloor': 'LH por debajo de la cual la capacidad de Leydig no baja más',
  'testis.gain':
    'lleva a 1 la producción de Leydig del hombre de referencia, cuya LH llega en pulsos',
  'testis.testosterone.production': 'testosterona hecha en un día (5–7 mg)',
  'testis.testosterone.diurnal':
    'oscilación entre día y noche de la secreción, máxima a las 08:00 (a las 16:00 es un 20–25 % menor)',
  'testis.testosterone.adrenalShare': 'parte de la testosterona que no viene de los testículos',
  'testis.intratesticular': 'testosterona dentro del testículo',
  'testis.inhibinB.level': 'inhibina B del hombre de referencia',
  'testis.inhibinB.basal': 'parte de la inhibina B que las células de Sertoli hacen sin FSH',
  'testis.inhibinB.cap':
    'la mayor inhibina B que puede lograr la FSH, pues en los ensayos cortos de FSH se vio que se duplicaba',
  'testis.inhibinB.days': 'tiempo en que la inhibina B sigue a la FSH',
  'testis.inhibinB.fatExponent': 'cómo baja la inhibina B con la masa grasa',
  'testis.aromatase.trophicExponent': 'cómo sigue la aromatasa testicular a dos semanas de LH',
  'spermatogenesis.pool.days': 'tiempo en que la reserva de espermatogonias sigue a la FSH',
  'spermatogenesis.pool.halfFSH': 'FSH, respecto a la normal, que sostiene la mitad de la reserva',
  'spermatogenesis.pool.floor': 'reserva que queda sin FSH',
  'spermatogenesis.stage1.days': 'espermatogonias',
  'spermatogenesis.stage2.days': 'espermatocitos primarios tempranos',
  'spermatogenesis.stage3.days': 'espermatocitos primarios tardíos y secundarios',
  'spermatogenesis.stage4.days': 'espermátidas redondas',
  'spermatogenesis.stage5.days': 'espermátidas en elongación',
  'spermatogenesis.epididymis.days': 'paso por el epidídimo',
  'spermatogenesis.testosterone.half':
    'testosterona intratesticular, respecto a la normal, a la mitad del efecto (tercera potencia)',
  'spermatogenesis.testosterone.days':
    'tiempo durante el que las células germinales promedian la testosterona que las rodea',
  'spermatogenesis.spermiation.basal': 'liberación de espermatozoides que queda sin testosterona',
  'spermatogenesis.concentration': 'concentración de espermatozoides del hombre de referencia',
  'bone.gain': 'densidad de la columna ganada cuando el estradiol basta',
  'bone.loss': 'densidad de la columna perdida en un año sin estradiol',
  'bone.threshold': 'estradiol por debajo del cual se pierde hueso (15–25 pg/mL)',
  'blood.testosterone.level': 'testosterona del hombre de referencia',
  'blood.testosterone.volume':
    'volumen de plasma en que la testosterona se comporta como repartida (aclaramiento de 1095 L/d entre su velocidad)',
  'blood.testosterone.clearance':
    'aclaramiento de la testosterona con la fracción libre de referencia (semivida de 78 min)',
  'blood.estradiol.level': 'estradiol del hombre de referencia',
  'blood.estradiol.volume':
    'lo mismo para el estradiol (aclaramiento de 1600 L/d entre su velocidad)',
  'blood.estradiol.clearance':
    'aclaramiento del estradiol con la fracción libre de referencia (semivida de 60 min)',
  'blood.SHBG.level': 'SHBG del hombre de referencia',
  'blood.SHBG.days':
    'tiempo en que la SHBG sigue a su estímulo: semanas en ensayos de testosterona y de pérdida de peso',
  'blood.SHBG.fatExponent': 'cómo baja la SHBG con la masa grasa',
  'blood.SHBG.estradiolExponent': 'cómo sube la SHBG con el estradiol libre',
  'blood.SHBG.testosteroneExponent': 'cómo baja la SHBG con la testosterona libre',
  'blood.SHBG.leanFat':
    'masa grasa relativa cerca de la cual los hombres más delgados dejan de tener más SHBG',
  'blood.binding.SHBG.testosterone': 'afinidad de la SHBG por la testosterona',
  'blood.binding.SHBG.estradiol': 'afinidad de la SHBG por el estradiol',
  'blood.binding.albumin.testosterone': 'afinidad de la albúmina por la testosterona',
  'blood.binding.albumin.estradiol': 'afinidad de la albúmina por el estradiol',
  'blood.tissueHours':
    'tiempo en que los tejidos, y los frenos del generador de pulsos, siguen a la hormona libre en sangre',
  'blood.albumin': 'albúmina en plasma',
  'adipose.estradiol.production': 'estradiol hecho en un día (40 µg)',
  'adipose.gain':
    'ajusta la producción de estradiol para que el hombre de referencia tenga su nivel de referencia',
  'adipose.testisShare': 'parte del estradiol que hace el propio testículo',
  'adipose.adrenalShare': 'parte del estradiol hecha a partir de andrógeno suprarrenal',
  'adipose.fatSlope.A': 'hipótesis A: parte de la aromatasa periférica que crece con la masa grasa',
  'adipose.fatSlope.B': 'hipótesis B: la misma parte',
  'adipose.central.A':
    'hipótesis A: cómo encogen las descargas de LH con la masa grasa, aparte del freno del estradiol',
  'adipose.central.B': 'hipótesis B: lo mismo',
  'adipose.testisProtection':
    'cuánto apartan el sustrato y el acceso a un inhibidor de la aromatasa testicular; la sola competencia explica 30–80',
};
