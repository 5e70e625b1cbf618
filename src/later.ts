/** What is fetched once the first trajectory stands: charts and tools, keys, and the stage in the picture's place. */
export { default as Shortcuts } from './controls/Shortcuts.svelte';
export { default as Desk } from './Desk.svelte';
export { default as Stage } from './stage/Stage.svelte';
