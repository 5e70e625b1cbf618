// Svelte makes one error while it is read, to throw it some day. Where a browser is looked into, by its tools or by what drives a
// test, every error is asked where it was made, and the whole of the first script is read a second time to say so.
const made =
  /new \(class StaleReactionError extends Error \{\s*name = ('.*');\s*message = ('.*');\s*\}\)\(\)/;

/** @returns {import('vite').Plugin} */
export function traceless() {
  return {
    name: 'traceless',
    apply: 'build',
    transform: {
      filter: { id: /\/svelte\/src\/internal\/client\/constants\.js$/ },
      handler(code) {
        if (!made.test(code)) throw new Error('Svelte no longer makes its error this way.');
        return code.replace(
          made,
          (_, name, message) =>
            `Object.create(Error.prototype, { name: { value: ${name} }, message: { value: ${message} } })`,
        );
      },
    },
  };
}
