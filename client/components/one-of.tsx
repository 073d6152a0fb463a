import { useId } from 'react';
import './one-of.css';

interface OneOfProps<T extends string> {
  /** What is chosen, or the id of the text that says so. */
  readonly label: string | { readonly by: string };
  readonly options: readonly T[];
  readonly value: T;
  name(option: T): string;
  choose(option: T): void;
  /** As wide as what it stands in. */
  readonly wide?: boolean;
}

/**
 * One of a few, side by side: radio buttons that look like one button. The kit has one too, but it measures the whole
 * page to place its mark, in the very task in which the page appears.
 */
export function OneOf<T extends string>(props: OneOfProps<T>) {
  const { label, options, value, name, choose, wide = false } = props;
  const group = useId();
  const named = typeof label === 'string' ? { 'aria-label': label } : { 'aria-labelledby': label.by };
  return (
    <div role="radiogroup" className={wide ? 'one-of wide' : 'one-of'} {...named}>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={group}
            value={option}
            checked={option === value}
            onChange={() => choose(option)}
          />
          <span>{name(option)}</span>
        </label>
      ))}
    </div>
  );
}
