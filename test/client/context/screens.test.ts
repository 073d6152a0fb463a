import { describe, expect, it } from 'vitest';
import {
  PATHS,
  SCREEN_NAMES,
  SCREENS,
  SECTIONS,
  screensIn,
  sectionOf,
} from '../../../client/context/screens.ts';
import { messages as en } from '../../../client/messages/en.ts';
import { messages as fr } from '../../../client/messages/fr.ts';

describe('the list of screens', () => {
  it('gives each screen a path of its own', () => {
    const paths = Object.values(PATHS);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.every((path) => /^\/[a-z/-]*$/.test(path))).toBe(true);
  });

  it.each(Object.entries({ fr, en }))('gives each screen a name of its own: %s', (_language, t) => {
    const names = SCREEN_NAMES.map((name) => SCREENS[name].name(t));
    expect(names.every((name) => name.length > 2)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has the tabs of the inventory below the inventory, and no other screen there', () => {
    const below = SCREEN_NAMES.filter((name) => PATHS[name].startsWith(`${PATHS.inventory}/`));
    expect(screensIn('inventory')).toEqual(below);
    expect(screensIn('header')).toContain('inventory');
  });

  it('has at most seven entries in the menu, which lead to every screen but those that others lead to', () => {
    const menu = screensIn('header');
    expect(menu.length).toBeLessThanOrEqual(7);
    const offered = [...menu, ...SECTIONS.flatMap(screensIn), ...screensIn('help')];
    expect(new Set(offered).size).toBe(offered.length);
    expect(SCREEN_NAMES.filter((name) => !offered.includes(name))).toEqual([
      ...['dashboard', 'operator', 'slides', 'account', 'people', 'links', 'proposals'],
    ]);
  });

  it('knows to which section a screen belongs', () => {
    expect(['/gaps', '/plan', '/access'].map(sectionOf)).toEqual(['gaps', 'gaps', 'gaps']);
    expect(['/inventory', '/inventory/history'].map(sectionOf)).toEqual(['inventory', 'inventory']);
    expect(['/referrals', '/figures'].map(sectionOf)).toEqual(['referrals', 'referrals']);
    expect(['/', '/map', '/questions', '/nowhere'].map(sectionOf)).toEqual(Array(4).fill(undefined));
  });
});
