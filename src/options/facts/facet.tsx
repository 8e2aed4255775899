import { Icon } from '../../ui/icons.tsx';
import { word } from '../../words/words.ts';

interface Props {
  /** What it says while it narrows nothing. */
  any: string;
  /** Empty for any. */
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChange: (value: string) => void;
}

/** A filter: a list to choose from, and once something is chosen a cross to take it back. */
export function Facet({ any, value, options, onChange }: Props) {
  const chosen = options.find(([option]) => option === value);
  return (
    <span class="facet" data-set={value !== ''}>
      <select
        class="facet-select"
        aria-label={any}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      >
        <option value="">{any}</option>
        {/* The search may have left nothing with the value that is set. */}
        {value !== '' && !chosen && <option value={value}>{value}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      {value !== '' && (
        <button
          type="button"
          class="facet-clear"
          aria-label={word('factsClearFilter', chosen?.[1] ?? value)}
          onClick={() => onChange('')}
        >
          <Icon name="close" size={13} />
        </button>
      )}
    </span>
  );
}
