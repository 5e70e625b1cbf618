// How components are compiled, for the page and for its opening picture alike: their scoped classes must agree.

/** @type {import('@sveltejs/vite-plugin-svelte').Options} */
export const svelteOptions = {
  configFile: false,
  compilerOptions: {
    discloseVersion: false,
    // in fewer bytes and sooner than by having the browser read markup
    fragments: 'tree',
    // short names: they stand in the page hundreds of times
    cssHash: ({ hash, css }) => `g${hash(css).slice(-4)}`,
  },
};
