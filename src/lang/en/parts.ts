/** What organs and arrows say of themselves in English; fetched after the page is usable. */

export const parts = {
  parts: 'Organs and arrows',
  arrows: {
    'gnrh-pituitary': 'GnRH drives the pituitary',
    'lh-leydig': 'LH drives the Leydig cells',
    'fsh-sertoli': 'FSH drives the Sertoli cells',
    'testosterone-blood': 'Leydig cells make testosterone',
    'testosterone-aromatase': 'Aromatase in fat makes estradiol from testosterone',
    'estradiol-testis': 'The testis makes some estradiol itself',
    'estradiol-bone': 'Estradiol keeps bone',
  },
  brakes: {
    'estradiol-hypothalamus': 'Estradiol brakes the hypothalamus',
    'estradiol-pituitary': 'Estradiol brakes the pituitary',
    'testosterone-hypothalamus': 'Testosterone brakes the hypothalamus',
    'inhibinB-pituitary': 'Inhibin B brakes the pituitary',
  },
  strength: (what: string, now: string, twin: string, whom: string) =>
    `In this model it holds back ${now} % of ${what}; in ${whom} ${twin} %.`,
  strengthAlone: (what: string, now: string) => `In this model it holds back ${now} % of ${what}.`,
  /** Of what it releases. */
  byFat: (share: string) => `Body fat by itself holds back ${share} % of LH and FSH.`,
  whose: { untreated: 'his untreated twin', reference: 'the reference man' },
  isCut: 'Cut: the receptor hears nothing.',
  isHeld: (level: string) => `What it hears is held at ${level}.`,
  on: { pulses: 'the GnRH pulses', lh: 'each burst of LH', fsh: 'FSH' },
  /** How far testicular aromatase follows an inhibitor: not what its arrow's grade is about. */
  testisAromatase:
    'Inferred: in this model an inhibitor reaches the testis’ aromatase less, because the testosterone there crowds it out.',
  now: (amount: string) => `Now ${amount}.`,
  perDay: (amount: string) => `Now ${amount} nmol a day.`,
  say: {
    hypothalamus:
      'GnRH neurons fire together; each burst runs down the portal vessels to the pituitary.',
    pituitary: 'Gonadotropes store LH between pulses and let it go at each one.',
    blood: 'Carries every hormone. The number of particles on the loop is the concentration.',
    testis:
      'Leydig cells make testosterone when LH calls. In the tubules germ cells take about ten weeks from wall to lumen.',
    fat: 'Aromatase turns testosterone into estradiol. An inhibitor sits in the gate and comes off again. Body fat also brakes LH and FSH in a way of its own, which has no arrow here: hardly in explanation A, strongly in B.',
    bone: 'Estradiol keeps bone in men. In this model bone is lost below a threshold of estradiol.',
  },
  grade: {
    measured: 'Measured in men.',
    inferred: 'Inferred, not measured directly.',
    assumed: 'Assumed for teaching.',
    contested: 'Contested.',
  },
};
