import { describe, expect, it } from 'vitest';
import { CAPITALS, LEAST_CAPITALS } from '../../../domain/map/room-letters.ts';
import type { SavedView } from '../../../domain/model/saved-view.ts';
import { askedStep } from '../../support/asked-step.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { expectReadable, PICTURES, slideRoom } from '../../support/slide-rooms.ts';

const sample = hauteSylve();
const [operator] = sample.filieres.map((one) => one.operator);
const document = {
  ...sample,
  scenarios: [
    { id: 'ferme', name: 'Un opérateur de moins', changes: [{ do: 'CLOSE_OPERATOR', id: operator! }] },
    { id: 'perime', name: 'Un scénario périmé', changes: [{ do: 'CLOSE_OPERATOR', id: 'disparu' }] },
  ],
} as typeof sample;

/** Draws a step in both rooms and both languages. */
async function drawn(step: Partial<SavedView> & Pick<SavedView, 'screen'>, of = sample) {
  const slides = [];
  for (const language of ['fr', 'en'] as const) {
    const ready = await askedStep(step, language, of);
    for (const size of PICTURES)
      slides.push({ ready, size, slide: ready.draw(slideRoom(size), 'projector') });
  }
  return slides;
}

describe('what changed between two days, as a step', () => {
  it('tells list by list what appeared, ended and changed, by name and number', async () => {
    const state = 'first=2019-12-31&second=2025-12-31';
    for (const { slide, size, ready } of await drawn({ screen: 'changes', state })) {
      expectReadable(slide, size);
      expect(slide.said[0]).toMatch(/2019.*2025.*65.*2.*1/);
      expect(slide.said.some((line) => /^− Passerelles.*2/.test(line))).toBe(true);
      expect(ready.brief).toContain('2025');
    }
  });

  it('says that nothing differs, and that what was recorded is compared on the screen only', async () => {
    const state = 'first=2025-12-31&second=2025-12-31&recorded=1';
    const [{ slide, ready }] = (await drawn({ screen: 'changes', state })) as [never];
    expect((slide as { said: string[] }).said).toHaveLength(1);
    expect((ready as { supposed: string[] }).supposed).toHaveLength(1);
  });
});

describe('the dashboard as a step', () => {
  it('shows each bassin beside a year earlier, with published figures of people only', async () => {
    for (const { slide, size } of await drawn({ screen: 'dashboard' })) {
      const { texts } = expectReadable(slide, size);
      // An old projector has room for six rows or more, and that is said.
      if (size.width === 1920) expect(slide.shown).toBeUndefined();
      expect(slide.shown?.shown ?? 8).toBeGreaterThan(5);
      expect(texts).toContain('88 (=)');
      expect(slide.said[1]).toMatch(/2025.*(masqu|mask)/);
    }
  });
});

describe('scenarios as a step', () => {
  it('stand beside the network as it is; one that no longer fits is named', async () => {
    for (const { slide, size, ready } of await drawn(
      { screen: 'scenarios', state: 'pick=ferme,perime,gone' },
      document,
    )) {
      const { texts } = expectReadable(slide, size);
      expect(texts.join(' ')).toContain('Un opérateur de moins');
      expect(slide.shown).toBeUndefined();
      expect(ready.supposed.join(' ')).toContain('Un scénario périmé');
      expect(ready.vanished).toEqual(['gone']);
    }
  });

  it('say that none was ticked', async () => {
    for (const { slide, size } of await drawn({ screen: 'scenarios' })) {
      expectReadable(slide, size);
      expect(slide.said).toHaveLength(1);
    }
  });
});

describe('referrals as a step', () => {
  it('draw the largest flows in letters for the back row, and say how many there are and how many are masked', async () => {
    for (const axis of ['STAGES', 'TYPES', 'OPERATORS'])
      for (const { slide, size, ready } of await drawn({ screen: 'referrals', state: `axis=${axis}` })) {
        const inner = slide.picture.children.find((one) => typeof one !== 'string' && one.tag === 'svg');
        if (inner === undefined || typeof inner === 'string') throw new Error('no drawing');
        const [, , width = 0, height = 0] = inner.attributes.viewBox!.split(' ').map(Number);
        const zoom = inner.attributes.width! / width;
        expect(12 * zoom * CAPITALS).toBeGreaterThanOrEqual(size.height * LEAST_CAPITALS);
        expect(inner.attributes.height! / height).toBeCloseTo(zoom, 5);
        expect(slide.said.length).toBe(slide.shown!.shown + 1);
        expect(slide.shown!.shown).toBeGreaterThan(2);
        expect(slide.shown!.words).toMatch(/masqu|masked/);
        expect(ready.brief).toContain('2025');
        expect(slide.legend.length).toBeGreaterThan(0);
      }
  });
});
