import type { Finding } from '../../domain/analysis/findings.ts';
import { fullNameOf, nameOf } from '../model/labels.ts';
import { useNetwork } from '../network.tsx';
import { useWords } from '../words.tsx';

/** What a finding is about, as one line of text: "LEE écrit 2 — LEE → Fil & Fibre nettoyage — F&F". */
export function useFindingSubject(): (finding: Finding) => string {
  const { view } = useNetwork();
  const { vocabulary } = useWords();
  const full = (id: string): string => fullNameOf(view, vocabulary, id);
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
        return '';
      case 'M14':
        return finding.elements[0];
      default:
        return full(finding.elements[0]);
    }
  };
}
