/** The numbers in docs/model.md are the code's: `npx vitest run --project unit test/contract --update` writes them anew. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { constants, type ParameterId } from '../../workers/contract/constants';
import { inhibitors } from '../../workers/contract/inhibitors';

const PAGE = new URL('../../docs/model.md', import.meta.url);

/** A number as it is printed: so many digits, no zeros at the end. */
const printed = (value: number, digits = 3): string => String(Number(value.toPrecision(digits)));
const c = (id: ParameterId, digits?: number): string => printed(constants[id].value, digits);
const v = (id: ParameterId): number => constants[id].value;
const brake = (id: 'pituitary' | 'pituitary.FSH'): string => {
  const b = v(`${id}.brakeE.strength`);
  return `${printed(1 + b, 4)}/(1 + ${printed(b)} s_P^${c(`${id}.brakeE.exponent`)})`;
};

const a = v('hypothalamus.brakeT.strength');
const halfT = v('hypothalamus.brakeT.half');
const b = v('hypothalamus.brakeE.strength');
const n = c('hypothalamus.brakeE.exponent');
const halfE = v('hypothalamus.brakeE.half') ** v('hypothalamus.brakeE.exponent');
const deafening = v('testis.LH.deafening');
const both = v('hypothalamus.bothSteroids.half');
const adrenal = v('testis.testosterone.adrenalShare');
const shareT = v('adipose.testisShare');
const shareA = v('adipose.adrenalShare');
const slopeA = v('adipose.fatSlope.A');
const slopeB = v('adipose.fatSlope.B');
const { anastrozole, letrozole } = inhibitors;

/** Every stretch of text that states a fitted number, as it must read. */
const stretches: readonly string[] = [
  `as tissues sense them, smoothed over ${c('blood.tissueHours', 2)} h;`,
  `as gonadotropes sense it, smoothed over ${c('pituitary.brakeE.hours', 2)} h.`,
  `λ = ${c('hypothalamus.pulseRate')}/d · brake_T · brake_E · (1 + ${v('hypothalamus.diurnal').toFixed(2)} cos`,
  `brake_T = ${printed(1 + a)}/(1 + ${printed(a)} h)`,
  `h = ${printed(1 + halfT, 4)} s_T/(${printed(halfT)} + s_T)`,
  `brake_E = ${printed(1 + b, 4)}/(1 + ${printed(b)} g) · [1 + ${printed(both ** -4, 2)}]/[1 + (s_T s_E/${printed(both)})⁴]`,
  `g = ${printed(1 + halfE, 4)} s_E^${n}/(${printed(halfE)} + s_E^${n})`,
  `half of it is spent at ${printed(halfT, 2)} of normal`,
  `LH burst = ${c('pituitary.burstMass')} IU/L`,
  `brake_E   = ${brake('pituitary')}`,
  `e^(−Δt/${c('pituitary.refillMinutes')} min)`,
  `λ̄²/(λ̄² + ${c('pituitary.synthesis.halfRate')}²)`,
  `(1 − antagonist))^${c('pituitary.capacity.exponent')}  over ${c('pituitary.capacity.days')} d`,
  `capacity]^${c('pituitary.FSH.gnrhExponent')} · [1.3/(inhibin B/190 + 0.3)]^${c('pituitary.FSH.inhibinExponent')}`,
  `· ${brake('pituitary.FSH')} · central(fat)`,
  `LH_d/(LH_d + ${c('testis.LH.half')}) · m^${c('testis.LH.trophicExponent')} · ${printed(1 + deafening ** -2, 4)}/[1 + (m/${printed(deafening)})²]`,
  `LH_w: mean over ${c('testis.LH.trophicDays', 2)} days`,
  `[${printed(1 - adrenal)} ℓ (1 + ${v('testis.testosterone.diurnal').toFixed(2)} cos 2π(t − 08:00)) + ${printed(adrenal, 2)} (1 − block)]`,
  `SHBG → ${c('blood.SHBG.level')} · ad^−${c('blood.SHBG.fatExponent', 2)} · x_E^${c('blood.SHBG.estradiolExponent', 2)} · x_T^−${c('blood.SHBG.testosteroneExponent', 2)}`,
  `A_p · [${printed(1 - shareT - shareA)} x_T + ${printed(shareA)} (1 − block)]`,
  `A_t · ${printed(shareT)} ℓ · m^${c('testis.aromatase.trophicExponent')}`,
  `| fat factor | ${printed(1 - slopeA)} + ${printed(slopeA)} ad | ${printed(1 - slopeB)} + ${printed(slopeB)} ad |`,
  `| central(fat), on LH and FSH | ad^−${c('adipose.central.A', 2)} | ad^−${c('adipose.central.B')} |`,
  `κ = 1 + ${printed(v('adipose.testisProtection'))} ℓ`,
  `c = [anastrozole]/${anastrozole.acts.halfInhibition} + [letrozole]/${letrozole.acts.halfInhibition} nmol/L`,
];

/** A stretch with any numbers in the places of its own. */
function shapeOf(stretch: string): RegExp {
  const fixed = stretch.split(/\d+(?:\.\d+)?(?:e-?\d+)?/);
  const escaped = fixed.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('\\d+(?:\\.\\d+)?(?:e-?\\d+)?'), 'g');
}

describe('the page for physiologists', () => {
  const page = readFileSync(PAGE, 'utf8');
  it.each(stretches)('says once: %s', (stretch) => {
    expect(page.match(shapeOf(stretch)) ?? []).toHaveLength(1);
  });
  it('says what the code says', async () => {
    const told = stretches.reduce(
      (text, stretch) => text.replace(shapeOf(stretch), () => stretch),
      page,
    );
    await expect(told).toMatchFileSnapshot('../../docs/model.md');
  });
});
