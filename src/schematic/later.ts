/** What the diagram needs once he is seen to live, fetched in one: things to point at, particles for paper. */
export { default as Parts } from './Parts.svelte';
export { default as Stills } from './Stills.svelte';
