// Has the script that starts the worker run as soon as it is there, not after the page has been read and styled as other modules:
// a browser takes its time to start a worker, and meanwhile the opening picture is drawn and the main script is read.

/** @returns {import('vite').Plugin} */
export function wakeEarly() {
  return {
    name: 'wake-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const early = html.replace(/<script type="module"(?=[^>]*\/wake-)/, '$& async');
        if (early === html) throw new Error('Nothing starts the worker early.');
        return early;
      },
    },
  };
}
