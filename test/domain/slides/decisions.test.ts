import { expect, it } from 'vitest';
import { viewAt } from '../../../domain/map/network-view.ts';
import { LANGUAGES } from '../../../domain/messages/codes.ts';
import type { MeetingPoint } from '../../../domain/model/meeting.ts';
import { NetworkDocument } from '../../../domain/model/network.ts';
import { bassinStory, fullestBassin } from '../../../domain/slides/template.ts';
import { templateWords } from '../../../domain/slides/template-words.ts';
import { headOf } from '../../../domain/slides/title/head-of.ts';
import { stepWords } from '../../../domain/slides/words/step-words.ts';
import { askedStep } from '../../support/asked-step.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';
import { expectReadable, PICTURES, slideRoom } from '../../support/slide-rooms.ts';

const sample = hauteSylve();
const bassin = fullestBassin(sample, viewAt(sample, AS_OF))!;
const point = (id: string, more: Partial<MeetingPoint>): MeetingPoint => ({
  ...{ id, meeting: 'autumn', rank: 1, name: `Le point ${id}` },
  ...more,
});
const meetings = [
  { id: 'spring', name: 'Comité de printemps', date: '2025-04-10', body: 'Comité' },
  { id: 'autumn', name: 'Comité d’automne', date: '2025-10-09', body: 'Comité' },
  { id: 'winter', name: 'Comité d’hiver', date: '2026-01-20', body: 'Comité', bassins: [bassin.id] },
];
const document = NetworkDocument.parse({
  ...sample,
  meetings,
  meetingPoints: [
    point('a', { decision: 'ACCEPTED', carrier: 'Le CPAS', due: '2026-03-01' }),
    point('b', { decision: 'REFUSED', reason: 'Trop cher cette année' }),
    point('c', { decision: 'ACCEPTED', due: '2025-12-01', meeting: 'spring' }),
    point('d', { decision: 'ACCEPTED', settledOn: '2025-06-01', meeting: 'spring' }),
  ],
});
const prepared = (given: NetworkDocument, language: 'fr' | 'en' = 'fr') =>
  bassinStory(
    given,
    bassin,
    AS_OF,
    { ...stepWords(language), template: templateWords(language) },
    meetings[2] as NetworkDocument['meetings'][number],
  ).steps;

it('the story of a meeting opens on what became of earlier decisions, with who, until when, and why not', async () => {
  for (const language of LANGUAGES) {
    const [first, why] = prepared(document, language);
    expect(first!.name).toBe(templateWords(language).earlier.name);
    expect(why!.text).toContain(templateWords(language).earlier.agenda);
    const { id: _, rank: _rank, screen, ...step } = first!;
    const ready = await askedStep({ ...step, screen }, language, document);
    expect(ready.vanished).toEqual([]);
    for (const size of PICTURES) {
      const { said, parts } = ready.draw(slideRoom(size), 'projector');
      expectReadable(ready.draw(slideRoom(size), 'projector'), size);
      // Overdue first, then what is due, what is settled last; what was settled in spring is told no more.
      expect(said.slice(1).map((line) => line.match(/Le point (\w)/)?.[1])).toEqual(['c', 'a', 'b']);
      expect(said[2]).toMatch(/Le CPAS/);
      expect(said[2]).toMatch(/2026/);
      expect(said[3]).toMatch(/Trop cher cette année/);
      expect(parts).toHaveLength(3);
    }
    expect(ready.inNotes).toHaveLength(3);
    expect(headOf(step, ready.conclusion, document).title).toMatch(
      language === 'fr' ? /1 en retard, 1 à suivre, 1 réglée/ : /1 overdue, 1 to follow up, 1 settled/,
    );
  }
});

it('a first meeting has nothing to look back at, and a slide kept without its meeting says so', async () => {
  expect(prepared({ ...document, meetingPoints: [] })).toHaveLength(6);
  expect(prepared(document)).toHaveLength(7);
  const state = 'decisions=1&meeting=gone&bassin=none';
  const ready = await askedStep({ screen: 'text', state }, 'fr', document);
  expect(ready.vanished).toEqual(['gone']);
  expect(ready.draw(slideRoom(PICTURES[0]!), 'light').said).toEqual([
    'Aucune décision d’une réunion précédente n’est notée.',
  ]);
});
