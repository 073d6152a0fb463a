import type { elementParameters as fr } from '../fr/element-parameters.ts';

/** For each parameter that takes an id: what it is and what it takes. The name in brackets is that of the API. */
export const elementParameters: typeof fr = {
  audience: { place: 'the audience (audience)', wanted: 'an audience of the network' },
  avoid: { place: 'what is to be avoided (avoid)', wanted: 'a filière or an operator' },
  bassin: { place: 'the basin (bassin)', wanted: 'a basin of the network' },
  cell: { place: 'the area of a cell (cell)', wanted: 'a basin or a commune' },
  commune: { place: 'the commune of the audience (commune)', wanted: 'a commune of the network' },
  drop: {
    place: 'the element that goes (drop)',
    wanted: 'an element of the given list, other than the one that stays',
  },
  focus: { place: 'what to look around (focus)', wanted: 'an element or a box of the map of that day' },
  from: { place: 'the start (from)', wanted: 'a filière; for pathways, STARTS takes every way in' },
  id: { place: 'the scenario (id)', wanted: 'a saved scenario' },
  keep: { place: 'the element that stays (keep)', wanted: 'an element of the given list' },
  meeting: { place: 'the meeting (id)', wanted: 'a meeting of the network' },
  point: { place: 'the point (point)', wanted: 'a point of a meeting' },
  operator: { place: 'the operator (operator)', wanted: 'an operator' },
  undocumentedOf: { place: 'the operator (undocumentedOf)', wanted: 'an operator' },
  operators: { place: 'the two operators (operators)', wanted: 'two operators' },
  path: { place: 'what stands out (path)', wanted: 'elements of the network of that day' },
  perimeter: { place: 'the perimeter (perimeter)', wanted: 'a bassin or a Régionale of the network' },
  story: { place: 'the story (story)', wanted: 'of a story of the network' },
  slide: { place: 'the slide (slide)', wanted: 'of a slide of that story: a number, from 1' },
  place: { place: 'what is asked about (place)', wanted: 'a filière or an outlet' },
  report: { place: 'the report (report)', wanted: 'a kept report' },
  scenario: { place: 'the scenario (scenario)', wanted: 'a saved scenario' },
  sector: { place: 'the sector (sector)', wanted: 'a sector that a filière of the network declares' },
  sel: {
    place: 'what is open (sel)',
    wanted: 'an element, a box or a line of the map of that day',
  },
  source: { place: 'the start (source)', wanted: 'a filière' },
  target: {
    place: 'the target (target)',
    wanted: 'an outlet or a filière, or for an audience OUTLETS or sector:CODE',
  },
  texts: { place: 'the report whose texts are printed (texts)', wanted: 'a kept report' },
  to: { place: 'the end (to)', wanted: 'an outlet or a filière, OUTLETS, or sector:CODE' },
  type: { place: 'the type of operator (type)', wanted: 'a type of operator' },
  via: { place: 'a place to go through (via)', wanted: 'a filière' },
};
