import type { ReactNode } from 'react';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { useWords, type Words } from '../context/words.tsx';
import './facts.css';

export type Fact = readonly [label: string, value: ReactNode];

/**
 * A list of labelled facts, each a pair of label and value. Facts that are false, undefined or without a value are
 * left out; without any fact, nothing is shown.
 */
export function Facts({ facts }: { readonly facts: readonly (Fact | false | undefined)[] }) {
  const shown = facts.filter(
    (fact): fact is Fact => fact !== false && fact !== undefined && fact[1] !== undefined && fact[1] !== '',
  );
  if (shown.length === 0) return null;
  return (
    <dl className="facts">
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of a details panel under a heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="panel-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/**
 * Says in words in which period a fact is valid: "since …", "until …" or "from … to …", in the language of the given
 * texts. Undefined when the fact has no first and no last day.
 */
export function validityText(
  { t, language }: Words,
  fact: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
): string | undefined {
  const [from, to] = [fact.validFrom, fact.validTo].map((day) => day && dayInWords(day, language));
  if (from && to) return t.panel.between(from, to);
  if (from) return t.panel.since(from);
  return to ? t.panel.until(to) : undefined;
}

/**
 * A list that says where a piece of information comes from: the period in which it is valid, a note, the source, the
 * day of observation and the confidence. Those that are unknown are left out, but for the source: a reader must know that
 * nobody gave it.
 */
export function Provenance(props: {
  readonly fact: {
    readonly source?: string | undefined;
    readonly observedOn?: string | undefined;
    readonly confidence?: 'HIGH' | 'MEDIUM' | 'LOW' | undefined;
    readonly validFrom?: string | undefined;
    readonly validTo?: string | undefined;
    readonly note?: string | undefined;
  };
}) {
  const words = useWords();
  const { t, vocabulary, language } = words;
  const { fact } = props;
  return (
    <Facts
      facts={[
        [t.panel.validity, validityText(words, fact)],
        [t.panel.note, fact.note],
        [t.panel.source, fact.source ?? t.panel.sourceNotSaid],
        [t.panel.observed, fact.observedOn && dayInWords(fact.observedOn, language)],
        [t.panel.confidence, fact.confidence && vocabulary.confidence[fact.confidence]],
      ]}
    />
  );
}
