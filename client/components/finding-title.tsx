import type { Finding } from '../../domain/analysis/findings.ts';
import { ANY_OUTLET } from '../../domain/analysis/pathways/request.ts';
import { fullNameOf, nameOf, sectorLabel } from '../model/labels.ts';
import { useNetwork } from '../network.tsx';
import { useWords } from '../words.tsx';

/** What a finding is about, as one line of text: "LEE écrit 2 — LEE → Fil & Fibre nettoyage — F&F". */
export function useFindingSubject(): (finding: Finding) => string {
  const { view } = useNetwork();
  const { t, vocabulary } = useWords();
  const full = (id: string): string => fullNameOf(view, vocabulary, id);
  /** What a finding aims at: any outlet, a sector, or an element. Codes of sectors are no elements. */
  const target = (text: string): string => {
    if (text === ANY_OUTLET) return t.moreEvidence.anyOutlet;
    const sector = text.startsWith('sector:') ? text.slice('sector:'.length) : text;
    return view.outlets.has(text) || view.filieres.has(text)
      ? full(text)
      : sectorLabel(vocabulary, t.sectors, sector);
  };
  return (finding) => {
    switch (finding.kind) {
      case 'M03':
        return `${full(finding.evidence.from)} → ${full(finding.evidence.to)}`;
      case 'M04':
      case 'M05':
      case 'M06':
      case 'M07':
      case 'M09':
      case 'M13':
      case 'M16':
        return `${full(finding.elements[0])} → ${full(finding.elements[1])}`;
      case 'M08':
        return finding.elements.map((id) => nameOf(view, vocabulary, id)).join(' → ');
      case 'M10C':
        return t.moreEvidence.M10C(finding.evidence.value);
      case 'M11':
        return `${nameOf(view, vocabulary, finding.elements[0])} → ${target(finding.elements[1])}`;
      case 'M14':
        return `→ ${target(finding.elements[0])}`;
      case 'M17': {
        const [area, stage, sector] = finding.elements;
        const offer = sectorLabel(vocabulary, t.sectors, sector);
        return `${nameOf(view, vocabulary, area)} — ${vocabulary.stage[stage]}, ${offer}`;
      }
      default:
        return full(finding.elements[0]);
    }
  };
}
