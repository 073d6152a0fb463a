import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Pathway } from '../../../domain/analysis/results.ts';
import type { HandoutLine, HandoutPart } from '../../../domain/handouts/handout.ts';
import { pathwaySheet } from '../../../domain/handouts/pathway-sheet.ts';
import { useSourceWords } from '../../components/print-head.tsx';
import { useAudience } from '../../context/audience.tsx';
import { useNamedNetwork } from '../../context/named-network.ts';
import { useWords } from '../../context/words.tsx';
import './pathway-sheet.css';

/** The class of the page while a sheet is printed: everything else is then left off the paper. */
const PRINTING = 'prints-sheet';

/**
 * One pathway as one page to hand over, as the PDF of the server says it. It is printed as soon as it appears; `done` is
 * called when the print is over. The page shows nothing of it.
 */
export function PathwaySheet(props: {
  readonly pathway: Pathway;
  readonly isNamedStart: boolean;
  done(): void;
}) {
  const words = useWords();
  const { profile } = useAudience();
  const network = useNamedNetwork();
  const source = useSourceWords();
  const { pathway, isNamedStart, done } = props;
  useEffect(() => {
    document.body.classList.add(PRINTING);
    window.addEventListener('afterprint', done);
    window.print();
    return () => {
      document.body.classList.remove(PRINTING);
      window.removeEventListener('afterprint', done);
    };
  }, [done]);
  const sheet = pathwaySheet({ pathway, isNamedStart, profile, source }, words, network);
  const [ring, ...say] = sheet.call;
  return createPortal(
    <section className="pathway-sheet" lang={sheet.language}>
      <h1>{sheet.title}</h1>
      {ring !== undefined && (
        <p className="sheet-call">
          <strong>{ring}</strong>
          {say.map((text) => (
            <span key={text}>
              <br />
              {text}
            </span>
          ))}
        </p>
      )}
      {sheet.lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {sheet.parts.map((part) => (
        <Part key={part.type} part={part} />
      ))}
      {sheet.foot.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>,
    document.body,
  );
}

function Part({ part }: { readonly part: HandoutPart }) {
  if (part.type !== 'table')
    return part.type === 'paragraph' && <p className="sheet-acronyms">{part.text}</p>;
  return (
    <table>
      <thead>
        <tr>
          {part.columns.map(({ label }) => (
            <th key={label}>{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.rows.map((cells) => (
          <tr key={cells[0]?.map(({ text }) => text).join(' ')}>
            {cells.map((lines, column) => (
              <td key={part.columns[column]?.label}>
                {lines.map((line) => (
                  <Line key={line.text} line={line} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ line: { before, text, look } }: { readonly line: HandoutLine }) {
  const isTodo = look === 'todo' || look === 'unsuitable';
  return (
    <div className={look === 'unsuitable' ? 'unsuitable' : ''}>
      {before !== undefined && `${before} `}
      {isTodo && '☐ '}
      {look === 'strong' ? <strong>{text}</strong> : text}
    </div>
  );
}
