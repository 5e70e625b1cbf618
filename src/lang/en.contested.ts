/** The dispute about fat and testosterone in English; fetched when it is asked for. */

export const contested = {
  title: 'Contested',
  accounts: [
    'A: fat makes estradiol, estradiol brakes LH: inhibitors raise LH and testosterone in very obese men (Loves et al. 2013).',
    'B: low SHBG and a central brake: in men with diabetes free estradiol was lower where testosterone was low (Dhindsa et al. 2011).',
  ],
  both: 'Both can be partly true.',
};
