/** What the close views of organs say in English; fetched with the stage. */

export const near = {
  region: (organ: string) => `${organ}, from near by`,
  back: 'The whole loop',
  others: 'Look closely at',
  organs: {
    hypothalamus: 'Hypothalamus',
    pituitary: 'Pituitary',
    testis: 'Testis',
    fat: 'Aromatase',
    blood: 'Blood',
  },
  /** The same in words alone, where there is no stage. */
  inWords: {
    hypothalamus:
      'GnRH neurons fire together at each pulse. Estradiol and testosterone, heard upstream of them, hold part of the pulses back.',
    pituitary:
      'A gonadotrope stores LH between pulses and lets it go when GnRH knocks. Estradiol holds back part of each burst, inhibin B part of FSH.',
    testis:
      'LH calls the Leydig cells to make testosterone. Germ cells take about ten weeks from the wall of the tubule to its lumen, between Sertoli cells.',
    fat: 'Aromatase makes estradiol of testosterone. An inhibitor sits in it and comes off again; in this model testosterone inside the testis crowds it out (how far is inferred).',
    blood: 'Testosterone rides on SHBG and on albumin. Only what is free gets into cells.',
  },
  noPicture:
    'The moving picture of this needs WebGL, which this device does not offer at speed: here it is in words.',
  hypothalamus: {
    say: (rate: string) =>
      `${rate} pulses a day. Each flash is one; GnRH runs down the axons into the portal vessels. The share of seats taken is the share of pulses held back. In men estradiol is heard by neurons upstream of these; the model lumps them.`,
    neurons: 'GnRH neurons',
    upstream: 'neuron upstream',
    portal: 'portal vessel',
    brakeE: ['Estradiol', 'brake'],
    brakeT: ['Testosterone', 'brake'],
    holds: (share: string) => `holds ${share} %`,
  },
  pituitary: {
    say: (ready: string) =>
      `A gonadotrope. LH fills its granules between pulses (now ${ready} IU/L ready) and goes out when GnRH knocks. Estradiol holds back part of each burst, inhibin B part of FSH.`,
    cell: 'gonadotrope',
    knock: 'GnRH',
    brakeE: ['Estradiol', 'brake'],
    brakeB: ['Inhibin B', 'brake'],
    blood: 'LH and FSH, into blood',
  },
  testis: {
    say: (made: string) =>
      `LH calls the Leydig cell, which makes ${made} nmol testosterone a day. In the tubule germ cells take about ten weeks from wall to lumen, between Sertoli cells.`,
    leydig: 'Leydig cell',
    inside: 'testosterone inside',
    lumen: 'lumen',
    sperm: 'sperm',
    tids: 'spermatids',
    cytes: 'spermatocytes',
    gonia: 'spermatogonia',
    wall: 'wall of the tubule',
  },
  fat: {
    say: 'Each gate is one aromatase; a wedge is the inhibitor, a hexagon testosterone. In this model testosterone inside the testis crowds the inhibitor out (how far is inferred). Hexagons between the gates are a sign of the crowd, not its number.',
    inFat: 'In fat',
    inTestis: 'In the testis',
    held: (share: string) => `${share} % held by the inhibitor`,
    makes: (amount: string) => `estradiol ${amount} nmol a day`,
    fatLevel: (level: string) => `free testosterone ${level}`,
    testisLevel: (level: string) => `testosterone ${level}`,
  },
  blood: {
    say: (free: string) =>
      `Only what is free gets into cells: ${free} % of testosterone. One hexagon is 0.5 nmol/L, one cup 0.5 nmol/L SHBG, one ring 4 pmol/L estradiol; of albumin there is far more than is drawn.`,
    shbg: 'on SHBG',
    albumin: 'on albumin',
    free: 'free',
    total: 'Testosterone',
    carrier: 'SHBG',
  },
};
