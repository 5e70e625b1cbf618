/** The page wakes: the session starts, and once there is something to draw the app replaces the opening picture. */
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { inscribe, whenAlive } from './opening.svelte';
import { Session } from './session.svelte';

const target = document.getElementById('app');
if (target) {
  const session = new Session();
  inscribe(session);
  session.start();
  whenAlive(session, () => {
    target.replaceChildren();
    mount(App, { target, props: { session } });
  });
}
