/** Wakes the page as it stands in its markup, or where that is in another language puts it together anew. */
import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { language } from './lang/tongue';
import './app.css';
import { dress, inscribe } from './opening.svelte';
import { Session } from './session.svelte';
import { inTurn } from './turns';

const target = document.getElementById('app');
if (language !== 'en') void import('./retelling').then(({ retell }) => retell());

function wake(page: HTMLElement): void {
  const session = new Session();
  session.waitForPicture();
  dress(session);
  session.start();
  inTurn(() => {
    const opening = [...(page.querySelector('.opening')?.childNodes ?? [])];
    if (language === 'en') hydrate(App, { target: page, props: { session } });
    else {
      page.textContent = '';
      mount(App, { target: page, props: { session } });
    }
    // it stays where the page was made anew: in another language, or where somebody had meddled with the markup
    page.querySelector('.opening:empty')?.append(...opening);
    inscribe(session);
  });
}
// not while the script is read: a browser may lay the page out in the same task
if (target) inTurn(() => wake(target));
