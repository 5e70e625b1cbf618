/** The stage's colours in both themes: hormones from the palette, tissues in families that leave the hormones alone. */
import { Color } from 'three';
import { grounds, hormones } from '../palette';

/** Each by its shade in the dark and in the light theme. */
const tissues = {
  ground: [grounds.dark.ground, grounds.light.ground],
  head: ['#131c31', '#f1ede3'],
  headRim: ['#22304f', '#d8d0bd'],
  brain: ['#3a2a50', '#e9daef'],
  brainDeep: ['#1b1429', '#cdb4d8'],
  brainRim: ['#8a68a8', '#ffffff'],
  neuron: ['#b37fc2', '#9a6bb6'],
  neuronDeep: ['#4a3263', '#6a4388'],
  upstream: ['#8a68a8', '#b397c9'],
  fibre: ['#5f4876', '#a37fbb'],
  flash: ['#f6c8ff', '#8d1fd0'],
  vessel: ['#2c3f70', '#e4e9f4'],
  vesselDeep: ['#182445', '#c3cde2'],
  vesselRim: ['#6d8bcb', '#8b9bc2'],
  gland: ['#1d4a80', '#d3e3f6'],
  glandDeep: ['#0c2342', '#9fbde2'],
  glandRim: ['#69a9ea', '#ffffff'],
  coat: ['#6a4f37', '#e3c79f'],
  coatDeep: ['#30241a', '#b08c5c'],
  coatRim: ['#e0bf92', '#fffaf0'],
  bowl: ['#3a2c20', '#f7e8d3'],
  bowlDeep: ['#17110c', '#e2c79f'],
  leydig: ['#7a5430', '#e6b063'],
  coil: ['#4a3a30', '#ecd9c1'],
  fog: ['#d08a3c', '#e39a34'],
  tubuleWall: ['#7590cf', '#a795bb'],
  tubule: ['#2a3a64', '#f6f3fa'],
  tubuleDeep: ['#151f3a', '#cfc5dc'],
  lumen: ['#0a1020', '#fffdf6'],
  sertoli: ['#40558c', '#ded6ea'],
  duct: ['#6b6c82', '#e9e0c9'],
  ductDeep: ['#2c2d3d', '#bcae8d'],
  fat: ['#5a5142', '#f6e6b4'],
  fatDeep: ['#26211a', '#d2b565'],
  fatRim: ['#dcc793', '#fffbee'],
  gate: ['#b4c1ea', '#7f92c2'],
  gateDeep: ['#5a689c', '#48588a'],
  organ: ['#18213b', '#f2eee4'],
  organDeep: ['#0f1629', '#dcd5c4'],
  bone: ['#dfe4f1', '#8e95a8'],
  boneDeep: ['#7d87a6', '#596074'],
  twin: ['#66708e', '#9aa1b3'],
  germOuter: ['#6d8fd0', '#3d5d8f'],
  germMiddle: ['#a6b9ea', '#7288bd'],
  germInner: ['#d5ddf6', '#b3a6d6'],
  sperm: ['#f4f6ff', '#33405e'],
  halo: ['#0b1122', '#ffffff'],
  protein: ['#8593b8', '#8f9bba'],
  albumin: ['#4a5f96', '#f2f5fb'],
  albuminDeep: ['#2a3866', '#aebbd8'],
  albuminRim: ['#8ea4d8', '#ffffff'],
  proteinDeep: ['#3c4766', '#5a6684'],
} as const satisfies Record<string, readonly [string, string]>;

type HormoneInk = keyof typeof hormones;
/** A colour of the stage by name. */
export type InkId = keyof typeof tissues | HormoneInk;

const inkIds = [...Object.keys(tissues), ...Object.keys(hormones)] as readonly InkId[];

/** Every colour, as objects whose contents change with the theme: uniforms hold on to them. */
export class Inks {
  private readonly colours = new Map<InkId, Color>();
  dark = true;

  constructor() {
    for (const id of inkIds) this.colours.set(id, new Color());
    this.wear(true);
  }

  of(id: InkId): Color {
    return this.colours.get(id) ?? new Color();
  }

  /** Puts a theme on. */
  wear(dark: boolean): void {
    this.dark = dark;
    for (const [id, colour] of this.colours) {
      const shade =
        id in hormones
          ? hormones[id as HormoneInk][dark ? 'dark' : 'light']
          : tissues[id as keyof typeof tissues][dark ? 0 : 1];
      colour.set(shade);
    }
  }
}
