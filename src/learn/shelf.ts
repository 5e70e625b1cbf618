/** All lessons, in the order of the story. */
import type { Lesson } from './lesson';
import { axis } from './lessons/axis';
import { brake } from './lessons/brake';
import { brakes } from './lessons/brakes';
import { candidate } from './lessons/candidate';
import { clock } from './lessons/clock';
import { competition } from './lessons/competition';
import { evidence } from './lessons/evidence';
import { fat } from './lessons/fat';
import { gene } from './lessons/gene';
import { harms } from './lessons/harms';
import { lookup } from './lessons/lookup';
import { messengers } from './lessons/messengers';
import { outside } from './lessons/outside';
import { pulses } from './lessons/pulses';
import { purpose } from './lessons/purpose';
import { ratio } from './lessons/ratio';
import { restored } from './lessons/restored';
import { results } from './lessons/results';
import { schedules } from './lessons/schedules';
import { source } from './lessons/source';
import { tablets } from './lessons/tablets';
import { tandem } from './lessons/tandem';
import { thermostat } from './lessons/thermostat';
import { trial } from './lessons/trial';
import { variants } from './lessons/variants';
import { window } from './lessons/window';
import { other } from './tongue';
import { lessonIn } from './words';

const fundamentals = [
  ...[brake, thermostat, messengers, pulses, source],
  ...[purpose, ratio, clock, outside],
];
const intermediate = [candidate, tablets, schedules, results, restored, harms, window];
const academic = [
  ...[tandem, brakes, competition, gene, variants],
  ...[fat, evidence, trial, axis, lookup],
];

export const lessons: readonly Lesson[] = [...fundamentals, ...intermediate, ...academic].map(
  (lesson) => lessonIn(lesson, other?.lessons[lesson.id]),
);
