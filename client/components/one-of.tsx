import { useId } from 'react';
import './one-of.css';

interface OneOfProps<T extends string> {
  /** What the user chooses, or the id of the text on the page that says so. */
  readonly label: string | { readonly by: string };
  readonly options: readonly T[];
  readonly value: T;
  name(option: T): string;
  choose(option: T): void;
  /** Fill the whole width of the parent. */
  readonly wide?: boolean;
}

/**
 * Options side by side, exactly one of which (`value`) is chosen: radio buttons that look like one button. `name`
 * gives the text of an option; `choose` receives the option that the user clicks. Mantine's segmented control is not
 * used, because it measures the whole page when it appears.
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
