import type { map as fr } from '../fr/cli-map.ts';

/** Words of the commands about the map. */
export const map: typeof fr = {
  arrange: 'gives each box of the map a new place, but for those that are pinned',
  picture:
    'draws the whole map as an SVG picture, as the page saves it, or as a PDF: in a file, or on the screen',
  options: {
    author: 'who arranges, for the history: a role or an organisation',
    out: 'file to write; on the screen without it',
    format: 'form of the file: svg (the default) or pdf',
    paper: 'paper of the PDF, on its side: A4 (the default), A3 or A0',
    kind: 'kinds of findings that are marked, separated by commas; NONE: none',
    ghosts: 'most missing passerelles drawn, from 0 to 500 (6 by default)',
    layout: 'layout: stage (the default), bassin, operator, place or organic',
    level: 'level of detail: filieres, operators, types or stages (by default what can be read)',
    most: 'most boxes, without --detail (40 by default)',
    opened: 'folded boxes that are shown one level finer',
    focus: 'element to look around',
    steps: 'number of steps around it (1 by default; 0: as far as it goes)',
    way: 'direction: both (the default), up or down',
    alone: 'hides the rest instead of dimming it: 1 or 0 (the default)',
    flows: 'draws flows: 1 (the default) or 0',
    minutes: 'writes travel times on the map by commune: 1 or 0 (the default)',
    preps: 'draws prepared outlets: 1 or 0 (the default)',
    silent: 'draws operators whose offer is not known: 1 or 0',
    sel: 'element that is open',
    gap: 'finding that stands out, by its key',
    path: 'elements of a pathway that stand out',
    theme: 'colours: light (the default), dark or projector',
    formality: 'formalities of the passerelles drawn: SIGNED, PROTOCOL, INFORMAL',
  },
  arranged:
    'The map of the network “{name}” is arranged anew (revision {revision}): {count} element(s) have a new place.',
  unchanged: 'The map of the network “{name}” was arranged like this before: nothing was written.',
  drawn: 'The map of the network “{name}” is drawn in {path}.',
};
