// Has the page itself start the worker, in a line that needs no answer: a browser takes its time to start one, and meanwhile the
// opening picture is drawn and the first script is read. It is taken in src/wake.ts. Its name tells whether a link is to be read:
// then it is not kept busy with the reference man.

/** Where the first script does not come, or fails before it has woken anything, the page says so: what stands there looks alive. */
const failing = `<script>addEventListener("error",()=>{const p=document.querySelector(".opening>p");if(p&&!document.documentElement.dataset.stage)p.textContent=p.dataset.failed},!0)</script>`;

/** It may die, or be refused, before anybody is there to hear it. @param {string} file */
const started = (file) =>
  `<script>try{engine=new Worker("./${file}",{type:"module",name:location.hash});engine.onerror=()=>engine=null}catch{}</script>`;

/** @returns {import('vite').Plugin} */
export function wakeEarly() {
  return {
    name: 'wake-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const worker = Object.keys(bundle).find((name) => /\/engine\.worker[^/]*\.js$/.test(name));
        if (!worker) throw new Error('Nothing starts the worker early.');
        // after the first script, which is needed sooner: a server may answer one at a time
        const early = html.replace(
          /<script type="module".*<\/script>/,
          `${failing}$&\n    ${started(worker)}`,
        );
        if (early === html) throw new Error('Nothing starts the worker early.');
        return early;
      },
    },
  };
}
