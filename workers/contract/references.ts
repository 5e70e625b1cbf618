/** Where the numbers come from: one row per work cited in the code or on the page. Only details that were seen in a record are given. */

import type { ReferenceId } from './citations';

export interface ReferenceRow {
  readonly authors: string;
  readonly year?: number;
  readonly title?: string;
  readonly journal?: string;
  readonly volume?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
}

export const references = {
  clinicRange: {
    authors: 'Clinical laboratories',
    title: 'Usual ranges printed on laboratory reports for adult men; they differ between assays',
  },
  amann2008: {
    authors: 'Amann RP et al.',
    year: 2008,
    title: 'The cycle of the seminiferous epithelium in humans: a need to revisit?',
    journal: 'Journal of Andrology',
    volume: '29',
    pages: '469-487',
    doi: '10.2164/jandrol.107.004655',
    pmid: '18497337',
  },
  brambilla2009: {
    authors: 'Brambilla DJ, Matsumoto AM, Araujo AB et al.',
    year: 2009,
    title:
      'The effect of diurnal variation on clinical measurement of serum testosterone and other sex hormone levels in men',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '94',
    pages: '907-913',
    doi: '10.1210/jc.2008-1902',
    pmid: '19088162',
  },
  burnettbowie2009b: {
    authors: 'Burnett-Bowie SA, McKay EA, Lee H et al.',
    year: 2009,
    title:
      'Effects of aromatase inhibition on bone mineral density and bone turnover in older men with low testosterone levels',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '94',
    pages: '4785-4792',
    doi: '10.1210/jc.2009-0739',
    pmid: '19820017',
    pmcid: 'PMC2795655',
  },
  campbell2021: {
    authors: 'Campbell MJ, Lotti F, Baldi E et al.',
    year: 2021,
    title:
      'Distribution of semen examination results 2020 - a follow up of data collated for the WHO semen analysis manual 2010',
    journal: 'Andrology',
  },
  chavarro2010: {
    authors: 'Chavarro JE, Toth TL, Wright DL et al.',
    year: 2010,
    title:
      'Body mass index in relation to semen quality, sperm DNA integrity, and serum reproductive hormone levels among men attending an infertility clinic',
    journal: 'Fertility and Sterility',
  },
  coviello2005: {
    authors: 'Coviello AD, Matsumoto AM, Bremner WJ et al.',
    year: 2005,
    title:
      'Low-dose human chorionic gonadotropin maintains intratesticular testosterone in normal men with testosterone-induced gonadotropin suppression',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '90',
    pages: '2595-2602',
    pmid: '15713727',
  },
  deboer2005: {
    authors: 'de Boer H, Verschoor L, Ruinemans-Koerts J et al.',
    year: 2005,
    title:
      'Letrozole normalizes serum testosterone in severely obese men with hypogonadotropic hypogonadism',
    journal: 'Diabetes, Obesity and Metabolism',
    volume: '7',
    pages: '211-215',
    doi: '10.1111/j.1463-1326.2004.00397.x',
  },
  dhindsa2011: {
    authors: 'Dhindsa S, Furlanetto R, Vora M et al.',
    year: 2011,
    title:
      'Low estradiol concentrations in men with subnormal testosterone concentrations and type 2 diabetes',
    journal: 'Diabetes Care',
    pages: '1854-1859',
    doi: '10.2337/dc11-0208',
    pmcid: 'PMC3142021',
  },
  eriksson2009: {
    authors: 'Eriksson AL, Lorentzon M, Vandenput L et al.',
    year: 2009,
    title:
      'Genetic variations in sex steroid-related genes as predictors of serum estrogen levels in men',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '94',
    pages: '1033-1041',
  },
  finkelstein1991: {
    authors: "Finkelstein JS, O'Dea LS, Whitcomb RW et al.",
    year: 1991,
    title:
      'Sex steroid control of gonadotropin secretion in the human male. II. Effects of estradiol administration in normal and gonadotropin-releasing hormone-deficient men',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '73',
    pages: '621-628',
    doi: '10.1210/jcem-73-3-621',
    pmid: '1908485',
  },
  finkelstein2013: {
    authors: 'Finkelstein JS, Lee H, Burnett-Bowie SA et al.',
    year: 2013,
    title: 'Gonadal steroids and body composition, strength, and sexual function in men',
    journal: 'The New England Journal of Medicine',
    volume: '369',
    pages: '1011-1022',
    doi: '10.1056/NEJMoa1206168',
    pmid: '24024838',
  },
  finkelstein2016: {
    authors: 'Finkelstein JS, Lee H, Leder BZ et al.',
    year: 2016,
    title: 'Gonadal steroid-dependent effects on bone turnover and bone mineral density in men',
    journal: 'The Journal of Clinical Investigation',
    volume: '126',
    pages: '1114-1125',
    pmid: '26901812',
  },
  fukami2012: {
    authors: 'Fukami M, Shozu M, Ogata T',
    year: 2012,
    title: 'Molecular bases and phenotypic determinants of aromatase excess syndrome',
    journal: 'International Journal of Endocrinology',
    volume: '2012',
    pages: '584807',
    doi: '10.1155/2012/584807',
    pmid: '22319526',
    pmcid: 'PMC3272822',
  },
  geisler2002: {
    authors: 'Geisler J, Haynes B, Anker G et al.',
    year: 2002,
    title:
      'Influence of letrozole and anastrozole on total body aromatization and plasma estrogen levels in postmenopausal breast cancer patients evaluated in a randomized, cross-over study',
    journal: 'Journal of Clinical Oncology',
    volume: '20',
    pages: '751-757',
    doi: '10.1200/JCO.2002.20.3.751',
    pmid: '11821457',
  },
  handelsman2014: {
    authors: 'Handelsman DJ et al.',
    year: 2014,
    title: 'Performance of direct estradiol immunoassays with human male serum samples',
    journal: 'Clinical Chemistry',
    doi: '10.1373/clinchem.2013.213363',
  },
  hayes2000: {
    authors: 'Hayes FJ, Seminara SB, DeCruz S et al.',
    year: 2000,
    title:
      'Aromatase inhibition in the human male reveals a hypothalamic site of estrogen feedback',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '85',
    pages: '3027-3035',
    doi: '10.1210/jcem.85.9.6795',
    pmid: '10999781',
  },
  hayes2001: {
    authors: 'Hayes FJ, DeCruz S, Seminara SB et al.',
    year: 2001,
    title:
      'Differential regulation of gonadotropin secretion by testosterone in the human male: absence of a negative feedback effect of testosterone on follicle-stimulating hormone secretion',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
  },
  herrmann2005: {
    authors: 'Herrmann BL, Janssen OE, Hahn S et al.',
    year: 2005,
    title:
      'Effects of estrogen replacement therapy on bone and glucose metabolism in a male with congenital aromatase deficiency',
    journal: 'Hormone and Metabolic Research',
    volume: '37',
    pages: '178-183',
    doi: '10.1055/s-2005-861292',
  },
  keenan1998: {
    authors: 'Keenan DM, Veldhuis JD, Yang R',
    year: 1998,
    title:
      'Joint recovery of pulsatile and basal hormone secretion by stochastic nonlinear random-effects analysis',
    journal: 'American Journal of Physiology - Regulatory, Integrative and Comparative Physiology',
    volume: '275',
    pages: 'R1939-R1949',
  },
  keenan2001: {
    authors: 'Keenan DM, Veldhuis JD',
    year: 2001,
    journal: 'American Journal of Physiology - Regulatory, Integrative and Comparative Physiology',
    volume: '281',
    pages: 'R1917-R1924',
  },
  kelch1972: {
    authors: 'Kelch RP, Jenner MR, Weinstein R et al.',
    year: 1972,
    title:
      'Estradiol and testosterone secretion by human, simian, and canine testes, in males with hypogonadism and in male pseudohermaphrodites with the feminizing testes syndrome',
    journal: 'The Journal of Clinical Investigation',
    volume: '51',
    pages: '824-830',
    doi: '10.1172/JCI106877',
    pmid: '4259253',
    pmcid: 'PMC302196',
  },
  lecotonnec1993: {
    authors: 'le Cotonnec JY, Porchet HC, Beltrami V et al.',
    year: 1993,
    title:
      'Comparative pharmacokinetics of two urinary human follicle stimulating hormone preparations in healthy female and male volunteers',
    journal: 'Human Reproduction',
    volume: '8',
    pages: '1604-1611',
    doi: '10.1093/oxfordjournals.humrep.a137899',
    pmid: '8300814',
  },
  leder2004: {
    authors: 'Leder BZ, Rohrer JL, Rubin SD et al.',
    year: 2004,
    title:
      'Effects of aromatase inhibition in elderly men with low or borderline-low serum testosterone levels',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '89',
    pages: '1174-1180',
    doi: '10.1210/jc.2003-031467',
    pmid: '15001605',
  },
  longcope1969: {
    authors: 'Longcope C, Kato T, Horton R',
    year: 1969,
    title: 'Conversion of blood androgens to estrogens in normal adult men and women',
    journal: 'The Journal of Clinical Investigation',
    volume: '48',
    pages: '2191-2201',
    doi: '10.1172/JCI106185',
  },
  loves2013: {
    authors: 'Loves S, de Jong J, van Sorge A et al.',
    year: 2013,
    title:
      'Somatic and psychological effects of low-dose aromatase inhibition in men with obesity-related hypogonadotropic hypotestosteronemia',
    journal: 'European Journal of Endocrinology',
    volume: '169',
    pages: '705-714',
    doi: '10.1530/EJE-13-0190',
  },
  mauras2000: {
    authors: "Mauras N, O'Brien KO, Klein KO et al.",
    year: 2000,
    title: 'Estrogen suppression in males: metabolic effects',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '85',
    pages: '2370-2377',
  },
  mauras2003: {
    authors: 'Mauras N, Lima J, Patel D et al.',
    year: 2003,
    title:
      'Pharmacokinetics and dose finding of a potent aromatase inhibitor, Aromasin (exemestane), in young males',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '88',
    pages: '5951-5956',
    doi: '10.1210/jc.2003-031279',
  },
  mauras2009: {
    authors: 'Mauras N, Bishop K, Merinbaum D et al.',
    year: 2009,
    title:
      'Pharmacokinetics and pharmacodynamics of anastrozole in pubertal boys with recent-onset gynecomastia',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '94',
    pages: '2975-2978',
    doi: '10.1210/jc.2008-2527',
    pmid: '19470631',
  },
  misell2006: {
    authors: 'Misell LM et al.',
    year: 2006,
    title:
      'A stable isotope-mass spectrometric method for measuring human spermatogenesis kinetics in vivo',
    journal: 'The Journal of Urology',
    volume: '175',
    pages: '242',
    doi: '10.1016/S0022-5347(05)00053-4',
  },
  neale2013: {
    authors: 'Neale SM, Hocking R, Biswas M et al.',
    year: 2013,
    title:
      'Adult testosterone and calculated free testosterone reference ranges by tandem mass spectrometry',
    journal: 'Annals of Clinical Biochemistry',
  },
  partsch: {
    authors: 'Partsch CJ, Abrahams S, Herholz N et al.',
    title: 'Variability of pulsatile luteinizing hormone secretion in young male volunteers',
    journal: 'European Journal of Endocrinology',
  },
  pitteloud2008: {
    authors: 'Pitteloud N, Dwyer AA, DeCruz S et al.',
    year: 2008,
    title:
      'Inhibition of luteinizing hormone secretion by testosterone in men requires aromatization for its pituitary but not its hypothalamic effects: evidence from the tandem study of normal and gonadotropin-releasing hormone-deficient men',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '93',
    pages: '784-791',
    doi: '10.1210/jc.2007-2156',
    pmid: '18073301',
    pmcid: 'PMC2266963',
  },
  raven2006: {
    authors: 'Raven G, de Jong FH, Kaufman JM et al.',
    title:
      'In men, peripheral estradiol levels directly reflect the action of estrogens at the hypothalamo-pituitary level to inhibit gonadotropin secretion',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
  },
  rochira2015: {
    authors: 'Rochira V, Kara E, Carani C',
    year: 2015,
    title: 'The endocrine role of estrogens on human male skeleton',
    journal: 'International Journal of Endocrinology',
    volume: '2015',
    pmcid: 'PMC4383300',
  },
  rubinow2017: {
    authors: 'Rubinow KB, Chao JH, Hagman D et al.',
    year: 2017,
    title:
      'Circulating sex steroids coregulate adipose tissue immune cell populations in healthy men',
    journal: 'American Journal of Physiology. Endocrinology and Metabolism',
    volume: '313',
    pages: 'E528-E539',
    pmcid: 'PMC5792144',
  },
  saez1972: {
    authors: 'Saez JM, Forest MG, Morera AM et al.',
    year: 1972,
    title:
      'Metabolic clearance rate and blood production rate of testosterone and dihydrotestosterone in normal subjects, during pregnancy, and in hyperthyroidism',
    journal: 'The Journal of Clinical Investigation',
    volume: '51',
    pages: '1226-1234',
    doi: '10.1172/JCI106917',
    pmid: '5020435',
    pmcid: 'PMC292254',
  },
  schneider1979: {
    authors: 'Schneider G et al.',
    year: 1979,
    title: 'Increased estrogen production in obese men',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '48',
    pages: '633-638',
    doi: '10.1210/jcem-48-4-633',
    pmid: '429508',
  },
  shozu2003: {
    authors: 'Shozu M, Sebastian S, Takayama K et al.',
    year: 2003,
    title:
      'Estrogen excess associated with novel gain-of-function mutations affecting the aromatase gene',
    journal: 'The New England Journal of Medicine',
    volume: '348',
    pages: '1855-1865',
  },
  sioufi1997: {
    authors: 'Sioufi A, Gauducheau N, Pineau V et al.',
    year: 1997,
    title: 'Absolute bioavailability of letrozole in healthy postmenopausal women',
    journal: 'Biopharmaceutics & Drug Disposition',
    volume: '18',
    pages: '779-789',
    doi: '10.1002/(SICI)1099-081X(199712)18:9<779::AID-BDD64>3.0.CO;2-5',
    pmid: '9429742',
  },
  sodergard1982: {
    authors: 'Södergård R, Bäckström T, Shanbhag V et al.',
    year: 1982,
    title:
      'Calculation of free and bound fractions of testosterone and estradiol-17 beta to human plasma proteins at body temperature',
    journal: 'Journal of Steroid Biochemistry',
    volume: '16',
    pages: '801-810',
    pmid: '7202083',
  },
  spijkstra1988: {
    authors: 'Spijkstra JJ, Spinder T, Gooren L et al.',
    title:
      'Divergent effects of the antiestrogen tamoxifen and of estrogens on luteinizing hormone (LH) pulse frequency, but not on basal LH levels and LH pulse amplitude in men',
  },
  tanii2011: {
    authors: 'Tanii H, Shitara Y, Horie T',
    year: 2011,
    title: 'Population pharmacokinetic analysis of letrozole in Japanese postmenopausal women',
    journal: 'European Journal of Clinical Pharmacology',
    volume: '67',
    pages: '1017-1025',
    doi: '10.1007/s00228-011-1042-3',
    pmid: '21494765',
  },
  tornoe2007: {
    authors: 'Tornøe CW, Agersø H, Senderovitz T et al.',
    year: 2007,
    title:
      'Population pharmacokinetic/pharmacodynamic (PK/PD) modelling of the hypothalamic-pituitary-gonadal axis following treatment with GnRH analogues',
    journal: 'British Journal of Clinical Pharmacology',
    volume: '63',
    pages: '648-664',
    doi: '10.1111/j.1365-2125.2006.02820.x',
    pmid: '17096678',
  },
  trinchardlugan2002: {
    authors: 'Trinchard-Lugan I et al.',
    year: 2002,
    journal: 'Reproductive BioMedicine Online',
    doi: '10.1016/S1472-6483(10)61927-X',
  },
  tsjoen2005: {
    authors: "T'Sjoen GG, Giagulli VA, Delva H et al.",
    year: 2005,
    title:
      'Comparative assessment in young and elderly men of the gonadotropin response to aromatase inhibition',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
  },
  veldhuis_rhlh: {
    authors: 'Veldhuis JD et al.',
    title:
      'Pulsatile intravenous infusion of recombinant human luteinizing hormone under acute gonadotropin-releasing hormone receptor blockade reconstitutes testosterone secretion in young men',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
  },
  verdonk2019: {
    authors: 'Verdonk SJE, Vesper HW, Martens F et al.',
    year: 2019,
    title:
      'Estradiol reference intervals in women during the menstrual cycle, postmenopausal women and men using an LC-MS/MS method',
    journal: 'Clinica Chimica Acta',
    volume: '495',
    pages: '198-204',
    pmid: '30981845',
  },
  vermeulen1999: {
    authors: 'Vermeulen A, Verdonck L, Kaufman JM',
    year: 1999,
    title:
      'A critical evaluation of simple methods for the estimation of free testosterone in serum',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '84',
    pages: '3666-3672',
    doi: '10.1210/jcem.84.10.6079',
    pmid: '10523012',
  },
  wallace1993: {
    authors: 'Wallace EM, Gow SM, Wu FC',
    year: 1993,
    title:
      'Comparison between testosterone enanthate-induced azoospermia and oligozoospermia in a male contraceptive study. I: Plasma luteinizing hormone, follicle stimulating hormone, testosterone, estradiol, and inhibin concentrations',
    journal: 'The Journal of Clinical Endocrinology & Metabolism',
    volume: '77',
    pages: '290-293',
    doi: '10.1210/jcem.77.1.8325955',
    pmid: '8325955',
  },
  wiehle2013: {
    authors: 'Wiehle R et al.',
    title:
      'Testosterone restoration using enclomiphene citrate: pharmacodynamic and pharmacokinetic study',
    journal: 'BJU International',
    doi: '10.1111/bju.12363',
  },
  wiehle2014: {
    authors: 'Wiehle RD, Fontenot GK, Wike J et al.',
    year: 2014,
    title:
      'Enclomiphene citrate stimulates testosterone production while preventing oligospermia: a randomized phase II clinical trial comparing topical testosterone',
    journal: 'Fertility and Sterility',
    volume: '102',
    pages: '720-727',
    doi: '10.1016/j.fertnstert.2014.06.004',
    pmid: '25044085',
  },
  zumoff2003: {
    authors: 'Zumoff B, Miller LK, Strain GW et al.',
    title:
      'Reversal of the hypogonadotropic hypogonadism of obese men by administration of the aromatase inhibitor testolactone',
    pmid: '14506617',
  },
} as const satisfies Record<ReferenceId, ReferenceRow>;
