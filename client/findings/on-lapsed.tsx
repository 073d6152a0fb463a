import type { OnLapsed } from '../../domain/gain/results.ts';
import { lapsedAgreementOf } from '../../domain/map/lapsed-agreement.ts';
import { fullNameOf, nameOf } from '../../domain/map/names.ts';
import { onLapsedText } from '../../domain/messages/concerned-words.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { useNetwork } from '../context/network.tsx';
import { useAnswer } from '../context/use-answer.ts';
import { useWords } from '../context/words.tsx';

/** Says beside a figure on which lapsed agreements it rests, and what remains without them; nothing where it rests on none. */
export function OnLapsedNote({ value }: { readonly value: OnLapsed | null }) {
  const { t, vocabulary, language } = useWords();
  const { base } = useNetwork();
  if (value === null) return null;
  const passerelle = (id: string): string => {
    const found = base.passerelles.get(id)?.passerelle;
    const name = (end: string): string => nameOf(base, vocabulary, end);
    return found === undefined ? id : `${name(found.from)} → ${name(found.to)}`;
  };
  return (
    <span className="on-lapsed card-under">
      {onLapsedText(value, t.concerned, {
        outlet: (id) => fullNameOf(base, vocabulary, id),
        agreement: (id) => base.document.agreements.find((one) => one.id === id)?.name ?? id,
        passerelle,
        day: (day) => dayInWords(day, language),
      })}
    </span>
  );
}

/**
 * The same beside the effect of one missing passerelle, named by the key of its finding. It is asked for only where the
 * network has a passerelle on a lapsed agreement, and not under a what-if, of which the server knows nothing.
 */
export function LapsedBehind({ finding }: { readonly finding: string }) {
  const { view, base, at, asked } = useNetwork();
  const isAsked =
    view === base &&
    [...base.passerelles.values()].some((one) => lapsedAgreementOf(one, base.document, at) !== undefined);
  const { data } = useAnswer('gain', isAsked ? { ...asked, bridges: { key: finding } } : undefined);
  return <OnLapsedNote value={data?.parts.onLapsed ?? null} />;
}
