/** Every word of the charts in English; apart from the rest, since charts are fetched after the page is usable. */

/** How the thin grey line is named where there is little room. */
const grey = { untreated: 'thin grey: untreated', reference: 'thin grey: reference man' };

export const charts = {
  choose: 'Charts',
  chooseTitle: 'Show these charts',
  openingFive: 'The opening five',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Show the usual span',
  playhead: 'Playhead',
  strip: 'Charts, one at a time',
  window: 'Days shown',
  overview: 'Whole horizon of',
  denseKey: 'shade: lowest to highest · line: mean of each day',
  /** How the drawings are to be read, the longest that there is room for. */
  keys: [
    {
      twin: {
        untreated: 'thin grey: the same man untreated',
        reference: 'thin grey: the reference man',
      },
      usual: 'band: usual in men',
      dense: 'shade: each day’s range',
    },
    {
      twin: grey,
      usual: 'band: usual',
      dense: 'shade: day’s range',
    },
    {
      twin: grey,
      usual: 'band: usual',
      dense: '',
    },
    {
      twin: grey,
      usual: '',
      dense: '',
    },
    { twin: { untreated: 'grey: untreated', reference: 'grey: reference' }, usual: '', dense: '' },
  ],
  /** What the numbers are, at each tempo. */
  means: { pulses: '', weeks: '24-h means', months: '7-d means' },
  usual: (span: string, source: string) => `Usual in healthy young men: ${span} (${source}).`,
  ofUsual: 'of usual',
  noUsual: 'No usual range is given for it here.',
  unstudied: 'no study we used went this far',
  names: {
    GnRH: 'GnRH pulses',
    LH: 'LH',
    FSH: 'FSH',
    testosterone: 'Testosterone',
    freeTestosterone: 'Free testosterone',
    estradiol: 'Estradiol',
    ratio: 'Testosterone ÷ estradiol',
    SHBG: 'SHBG',
    inhibinB: 'Inhibin B',
    intratesticularTestosterone: 'Testosterone in the testis',
    drug: 'Drug in blood',
    aromatase: 'Aromatase activity',
    sperm: 'Sperm',
    bone: 'Spine bone density',
  },
  about: {
    GnRH: 'Bursts from the hypothalamus; never measured in men’s blood, so inferred. A stem is as tall as the LH burst it released.',
    LH: 'Luteinising hormone: drives the Leydig cells.',
    FSH: 'Follicle-stimulating hormone: drives the Sertoli cells.',
    testosterone: 'Total: free and bound to proteins.',
    freeTestosterone: 'The share that no protein holds.',
    estradiol: 'Made from testosterone by aromatase; a brake on LH.',
    ratio:
      'Molecules of testosterone to one of estradiol; with US units in ng/dL per pg/mL, as clinics quote it.',
    SHBG: 'The protein that binds testosterone and estradiol most tightly.',
    inhibinB: 'From the Sertoli cells; a brake on FSH.',
    intratesticularTestosterone: 'Where sperm are made; many times the level in blood.',
    drug: 'Level of the inhibitor in plasma.',
    aromatase: 'What the drug leaves of aromatase outside the testis; 1 is all of it.',
    sperm: 'Sperm in an ejaculate. It follows its causes by weeks: to make one takes about ten.',
    bone: 'Change since day 0.',
  },
  summary: {
    empty: (name: string) => `${name}: being computed.`,
    unknown: 'not defined',
    about: (value: string) => `about ${value}`,
    at: (value: string, moment: string) => `${value} on ${moment}`,
    /** The same for a mean of so many days. */
    meanAt: (value: string, moment: string, days: number) =>
      `${days === 1 ? '24-h' : `${days}-day`} mean ${value} on ${moment}`,
    against: { untreated: 'the untreated twin', reference: 'the reference man' },
    asTwin: (whom: string) => `as in ${whom}`,
    aboveTwin: (percent: number, whom: string) => `${percent} % above ${whom}`,
    belowTwin: (percent: number, whom: string) => `${percent} % below ${whom}`,
    timesTwin: (times: number, whom: string) => `${times} times that of ${whom}`,
    sentence: (said: {
      name: string;
      span: string;
      start: string;
      now: string;
      end: string;
      twin: string;
    }) =>
      `${said.name}, ${said.span}: ${said.start} at the start, ${said.now}, ${said.end} at the end${said.twin === '' ? '' : `, ${said.twin}`}.`,
  },
};
