// Asks the browser to compile the page's first script whole while it arrives, off the main thread: nearly all of its functions
// run before the page is usable, and compiled one by one as they are called they hold the main thread up.
// https://v8.dev/blog/explicit-compile-hints; other engines read a comment.

/** @returns {import('vite').Plugin} */
export function compileAhead() {
  return {
    name: 'compile-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post', // the hint counts only in the very first line
      handler(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk' && part.moduleIds.some((id) => id.endsWith('/src/main.ts'))) {
            part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
          }
        }
      },
    },
  };
}
