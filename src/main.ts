/** The page wakes behind its opening picture, and takes its place once there is something to draw. */
import { mount } from 'svelte';
import App from './App.svelte';
import { language } from './lang/tongue';
import './app.css';
import { dress, inscribe } from './opening.svelte';
import { Session } from './session.svelte';
import { inTurn } from './turns';

const target = document.getElementById('app');
if (language !== 'en') void import('./retelling').then(({ retell }) => retell());
if (target) {
  const session = new Session();
  session.stayOutOfSight();
  dress(session);
  session.start();
  const opening = [...target.children];
  const page = document.createElement('div');
  page.inert = true;
  target.append(page);
  const onset = (): void => {
    for (const part of opening) part.remove();
    page.inert = false;
    session.heartbeat.afterPaint(() => {
      inscribe(session);
      session.comeInSight();
    });
  };
  // the worker is on its way meanwhile
  inTurn(() => mount(App, { target: page, props: { session, onset } }));
}
