import type { Finding } from '../../domain/analysis/findings.ts';
import { ANY_OUTLET } from '../../domain/analysis/pathways/request.ts';
import type { GapKind } from '../../domain/analysis/results.ts';
import { STAGES } from '../../domain/model/vocabulary.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { fullNameOf, nameOf, sectorLabel } from '../model/labels.ts';
import { fieldText } from './field-text.ts';

/** What a finding is about, as one line of text: "LEE écrit 2 — LEE → Fil & Fibre nettoyage — F&F". */
export function useFindingSubject(): (finding: Finding) => string {
  const { t } = useWords();
  const subject = useRefSubject();
  return (finding) => {
    if (finding.kind === 'M10C') return t.moreEvidence.M10C(finding.evidence.value);
    const ends = finding.kind === 'M03' && [finding.evidence.from, finding.evidence.to];
    return subject({ kind: finding.kind, about: ends || finding.elements });
  };
}

/** The same of a finding that is known by its kind and by what it names; empty when it names nothing. */
export function useRefSubject(): (ref: {
  readonly kind: GapKind;
  readonly about: readonly string[];
}) => string {
  const { view } = useNetwork();
  const words = useWords();
  const { t, vocabulary } = words;
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const full = (id: string): string => fullNameOf(view, vocabulary, id);
  /** What a finding aims at: any outlet, a sector, or an element. Codes of sectors are no elements. */
  const target = (text: string): string => {
    if (text === ANY_OUTLET) return t.moreEvidence.anyOutlet;
    const sector = text.startsWith('sector:') ? text.slice('sector:'.length) : text;
    return view.outlets.has(text) || view.filieres.has(text)
      ? full(text)
      : sectorLabel(vocabulary, t.sectors, sector);
  };
  return ({ kind, about }) => {
    const [first = '', second = '', third = ''] = about;
    switch (kind) {
      case 'M03':
      case 'M04':
      case 'M05':
      case 'M06':
      case 'M07':
      case 'M09':
      case 'M13':
      case 'M16':
        return `${full(first)} → ${full(second)}`;
      case 'M08':
        return about.map(name).join(' → ');
      case 'M10C':
        return '';
      case 'M11':
        return `${name(first)} → ${target(second)}`;
      case 'M14':
        return `→ ${target(first)}`;
      case 'M17': {
        const stage = STAGES.find((one) => one === second);
        const offer = sectorLabel(vocabulary, t.sectors, third);
        return `${name(first)} — ${stage === undefined ? second : vocabulary.stage[stage]}, ${offer}`;
      }
      case 'M18':
        // One element may lack several fields: the line tells them apart.
        return t.said(full(first), fieldText(words, second));
      default:
        return full(first);
    }
  };
}
