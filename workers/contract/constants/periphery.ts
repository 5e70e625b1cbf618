/** Constants of blood, fat and aromatase. */
import { fittedPeriphery } from '../fitted';
import { readerOf, row } from './row';

export const peripheryConstants = {
  'blood.testosterone.level': row(19, 'nmol/L', 10, 32, 'neale2013'),
  'blood.testosterone.volume': row(85.5, 'L', 60, 110, 'saez1972'),
  'blood.testosterone.clearance': row(12.8, '1/d', 10, 16, 'saez1972'),
  'blood.estradiol.level': row(92, 'pmol/L', 40, 150, 'verdonk2019'),
  'blood.estradiol.volume': row(96.3, 'L', 70, 130, 'longcope1969'),
  'blood.estradiol.clearance': row(16.6, '1/d', 11, 22, 'longcope1969'),
  'blood.SHBG.level': row(33, 'nmol/L', 15, 60, 'clinicRange'),
  'blood.SHBG.days': row(10, 'd', 5, 20, 'assumed'),
  'blood.SHBG.fatExponent': row(fittedPeriphery['blood.SHBG.fatExponent'], '–', 0.3, 1, 'fitted'),
  'blood.SHBG.estradiolExponent': row(
    fittedPeriphery['blood.SHBG.estradiolExponent'],
    '–',
    0,
    0.3,
    'fitted',
  ),
  'blood.SHBG.testosteroneExponent': row(
    fittedPeriphery['blood.SHBG.testosteroneExponent'],
    '–',
    0,
    0.3,
    'fitted',
  ),
  'blood.SHBG.leanFat': row(0.35, '× fat mass', 0.1, 1, 'assumed'),
  'blood.binding.SHBG.testosterone': row(1, 'L/nmol', 0.6, 2, 'vermeulen1999'),
  'blood.binding.SHBG.estradiol': row(0.31, 'L/nmol', 0.27, 0.68, 'sodergard1982'),
  'blood.binding.albumin.testosterone': row(3.6e4, 'L/mol', 2e4, 4.4e4, 'vermeulen1999'),
  'blood.binding.albumin.estradiol': row(4.2e4, 'L/mol', 4e4, 6e4, 'sodergard1982'),
  'blood.tissueHours': row(fittedPeriphery['blood.tissueHours'], 'h', 2, 72, 'fitted'),
  'blood.albumin': row(0.62, 'mmol/L', 0.55, 0.72, 'vermeulen1999'),

  'adipose.estradiol.production': row(147, 'nmol/d', 92, 165, 'longcope1969'),
  'adipose.gain': row(fittedPeriphery['adipose.gain'], '×', 0.5, 1.5, 'fitted'),
  'adipose.testisShare': row(0.21, '×', 0.1, 0.3, 'kelch1972'),
  'adipose.adrenalShare': row(fittedPeriphery['adipose.adrenalShare'], '×', 0.05, 0.3, 'fitted'),
  'adipose.fatSlope.A': row(fittedPeriphery['adipose.fatSlope.A'], '×', 0.3, 1, 'fitted'),
  'adipose.fatSlope.B': row(0.1, '×', 0, 0.3, 'dhindsa2011'),
  'adipose.central.A': row(fittedPeriphery['adipose.central.A'], '–', 0, 0.3, 'fitted'),
  'adipose.central.B': row(fittedPeriphery['adipose.central.B'], '–', 0.5, 2.5, 'fitted'),
  'adipose.testisProtection': row(
    fittedPeriphery['adipose.testisProtection'],
    '×',
    30,
    800,
    'fitted',
  ),
} as const;

export const peripheryConstantsOf = readerOf(peripheryConstants);
