/** The address that opens a scene again, wherever this page is open. */
import type { Scenario } from '../../workers/contract/scenario';
import { encode } from './link/encode';
import type { View } from './link/view';

/** So long an address every browser, mail and chat carries whole. */
export const SAFE = 2000;

/** What belongs to this visit only, not to a scene. */
const ofThisVisit = ['embed', 'kiosk', 'origin'];

/** The address of a scene, given the address of the page. */
export function addressOf(scenario: Scenario, view: View, page: string): string {
  const url = new URL(page);
  for (const name of ofThisVisit) url.searchParams.delete(name);
  url.hash = '';
  return `${url.href}#s=${encode(scenario, view)}`;
}

/** The same scene for a frame in another page, which alone is heard where its origin is given. */
export function embedAddress(address: string, origin: string): string {
  const url = new URL(address);
  url.searchParams.delete('mode');
  url.searchParams.set('embed', '1');
  if (origin !== '') url.searchParams.set('origin', origin);
  return url.href;
}

/** The origin that a typed address means; empty where it means none. */
export function originFrom(typed: string): string {
  try {
    const { origin, protocol } = new URL(typed.trim());
    return protocol === 'https:' || protocol === 'http:' ? origin : '';
  } catch {
    return '';
  }
}
