/** The page's keys: what they mean, and that they stay out of text fields. */
import { describe, expect, it } from 'vitest';
import { commandOf, type Press } from '../../src/controls/keys';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a key', () => {
  it('plays, steps, changes tempo and finds the sliders', () => {
    const meant = [' ', ',', '.', '[', ']', '1', '2', '3', '?'].map((key) =>
      commandOf(press(key), 'page', 'on'),
    );
    expect(meant).toEqual([
      ...['toggle', 'back', 'forward', 'slower', 'faster'],
      ...['estradiol', 'dose', 'adiposity', 'help'],
    ]);
  });

  it('undoes and redoes, the Mac way too', () => {
    expect(commandOf(press('z', { ctrlKey: true }), 'page', 'on')).toBe('undo');
    expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }), 'page', 'on')).toBe('redo');
    expect(commandOf(press('z', { metaKey: true }), 'control', 'off')).toBe('undo');
    expect(commandOf(press('y', { ctrlKey: true }), 'page', 'on')).toBe('redo');
  });

  it('belongs to the text it is typed in', () => {
    for (const key of [' ', '1', '.', '?']) expect(commandOf(press(key), 'text', 'on')).toBeNull();
    expect(commandOf(press('z', { ctrlKey: true }), 'text', 'on')).toBeNull();
  });

  it('leaves Space to a focused button, and every letter to the browser', () => {
    expect(commandOf(press(' '), 'control', 'on')).toBeNull();
    expect(commandOf(press('.'), 'control', 'on')).toBe('forward');
    expect(commandOf(press('a'), 'page', 'on')).toBeNull();
    expect(commandOf(press('1', { ctrlKey: true }), 'page', 'on')).toBeNull();
  });

  it('can be switched off, but for undo', () => {
    expect(commandOf(press('1'), 'page', 'off')).toBeNull();
    expect(commandOf(press('z', { ctrlKey: true }), 'page', 'off')).toBe('undo');
  });
});
