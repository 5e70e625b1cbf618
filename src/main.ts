/** The page wakes behind its opening picture, and takes its place once there is something to draw. */
import './wake'; // first: the worker is on its way while words are fetched
import { mount } from 'svelte';
import App from './App.svelte';
import { language } from './lang/tongue';
import './app.css';
import { dress, inscribe, whenAlive } from './opening.svelte';
import { Session } from './session.svelte';

const target = document.getElementById('app');
if (language !== 'en') void import('./retelling').then(({ retell }) => retell());
if (target) {
  const session = new Session();
  dress(session);
  session.start();
  const opening = [...target.children];
  const page = document.createElement('div');
  page.className = 'waking';
  target.append(page);
  const set = new Promise<void>((onset) => {
    // in a turn of its own: the worker is on its way meanwhile
    setTimeout(() => mount(App, { target: page, props: { session, onset } }));
  });
  whenAlive(session, () => {
    void set.then(() => {
      for (const part of opening) part.remove();
      page.className = 'awake';
      session.heartbeat.afterPaint(() => inscribe(session));
    });
  });
}
