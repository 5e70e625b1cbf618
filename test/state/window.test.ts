/** The charts' page, the horizon, and the playhead that moves both. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standard } from '../../workers/contract/scenario';
import { openingView } from '../../src/rim/link/view';
import { horizonFor, lasting } from '../../src/state/horizon';
import { Playhead } from '../../src/state/playhead.svelte';
import { paged, spanOf, windowAround, zoomed } from '../../src/state/window';

describe('the window', () => {
  it('opens with a quarter of past', () => {
    expect(windowAround(2, spanOf('pulses'))).toEqual({ from: 1, to: 5 });
    expect(windowAround(2, spanOf('weeks'))).toEqual({ from: 0, to: 56 });
  });

  it('stays put until three quarters are past, then turns the page', () => {
    const shown = windowAround(2, 4);
    expect(paged(shown, 3.9, 180)).toBe(shown);
    expect(paged(shown, 4.01, 180)).toEqual({ from: 3.01, to: 7.01 });
  });

  it('follows a seek', () => {
    const shown = windowAround(20, 4);
    expect(paged(shown, 100, 180)).toEqual({ from: 99, to: 103 });
    expect(paged(shown, 0.5, 180)).toEqual({ from: 0, to: 4 });
  });

  it('does not turn where there is no further page', () => {
    const shown = { from: 176, to: 180 };
    expect(paged(shown, 179.5, 180)).toBe(shown);
  });

  it('always shows the playhead, and rests once it does', () => {
    const day = fc.double({ min: 0, max: 7300, noNaN: true });
    fc.assert(
      fc.property(day, day, fc.constantFrom(0.25, 4, 56, 182), (before, now, span) => {
        const shown = paged(windowAround(before, span), now, 7300);
        expect(now).toBeGreaterThanOrEqual(shown.from);
        expect(now).toBeLessThanOrEqual(shown.to);
        expect(shown.from).toBeGreaterThanOrEqual(0);
        expect(paged(shown, now, 7300)).toBe(shown);
      }),
    );
  });

  it('zooms within what there is, either way round', () => {
    expect(zoomed(10, 20, 180)).toEqual({ from: 10, to: 20 });
    expect(zoomed(20, 10, 180)).toEqual({ from: 10, to: 20 });
    expect(zoomed(-5, 5, 180)).toEqual({ from: 0, to: 10 });
    expect(zoomed(175, 190, 180)).toEqual({ from: 165, to: 180 });
    expect(zoomed(-900, 900, 180)).toEqual({ from: 0, to: 180 });
    expect(zoomed(3, 3, 180)).toEqual({ from: 3, to: 3.25 });
  });
});

describe('the horizon', () => {
  it('is left alone while it is far', () => {
    expect(horizonFor(180, 2, 5)).toBe(180);
    expect(horizonFor(180, 2, 182)).toBe(180);
    expect(horizonFor(28, 2, 5)).toBe(28);
  });

  it('moves on thirty days when the playhead nears it or the window looks past it', () => {
    expect(horizonFor(180, 163, 170)).toBe(210);
    expect(horizonFor(28, 24, 28)).toBe(58);
    expect(horizonFor(180, 100, 236)).toBe(240);
    expect(horizonFor(30, 100, 101)).toBe(120);
  });

  it('is as far as the worker lives ahead for the page that opens', () => {
    const { day, tempo } = openingView;
    const { days } = standard();
    expect(horizonFor(days, day, windowAround(day, spanOf(tempo)).to)).toBe(days);
  });

  it('ends at twenty years', () => {
    expect(horizonFor(7290, 7290, 7300)).toBe(7300);
    expect(horizonFor(7300, 7300, 7400)).toBe(7300);
  });

  it('never shortens a scenario', () => {
    expect(lasting(standard(), 90).days).toBe(180);
    expect(lasting(standard(), 210).days).toBe(210);
  });
});

describe('the playhead', () => {
  it('runs at its tempo and stops at the end', () => {
    const playhead = new Playhead();
    playhead.end = 10;
    playhead.advance(24);
    expect(playhead.day).toBeCloseTo(3);
    playhead.setTempo('weeks');
    playhead.advance(2);
    expect(playhead.day).toBeCloseTo(5);
    playhead.setTempo('months');
    playhead.advance(3);
    expect(playhead.day).toBe(10);
    expect(playhead.playing).toBe(false);
    playhead.play();
    expect(playhead.playing).toBe(false);
  });

  it('steps by its tempo and pauses', () => {
    const playhead = new Playhead();
    playhead.step(1);
    expect(playhead.tick).toBe(578);
    expect(playhead.playing).toBe(false);
    playhead.setTempo('weeks');
    playhead.step(-1);
    expect(playhead.tick).toBe(506);
    playhead.setTempo('months');
    playhead.seek(0.5);
    playhead.step(-1);
    expect(playhead.day).toBe(0);
  });

  it('acts from the beginning of the five minutes in which it stands', () => {
    const playhead = new Playhead();
    for (let tick = 0; tick < 2000; tick += 1) {
      playhead.seek(tick / 288);
      expect(playhead.tick).toBe(tick);
      playhead.seek((tick + 0.9) / 288);
      expect(playhead.today).toBe(tick / 288);
    }
  });

  it('seeks only where there is something', () => {
    const playhead = new Playhead();
    playhead.end = 180;
    playhead.seek(500);
    expect(playhead.day).toBe(180);
    playhead.seek(NaN);
    expect(playhead.day).toBe(180);
    playhead.seek(-1);
    expect(playhead.day).toBe(0);
    expect(playhead.jumps).toBe(2);
  });
});
