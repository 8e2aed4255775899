/** The parts that settings are laid out with. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A group of rows under a heading. */
export function Group({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <section class="group">
      {title && <h2>{title}</h2>}
      <div class="rows">{children}</div>
    </section>
  );
}

interface RowProps {
  title: string;
  detail?: ComponentChildren;
  children?: ComponentChildren;
}

/** One setting: what it is at the left, its control at the right. */
export function Row({ title, detail, children }: RowProps) {
  return (
    <div class="row">
      <div>
        <div class="row-title">{title}</div>
        {detail && <div class="row-detail">{detail}</div>}
      </div>
      {children}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  title: string;
  detail?: string;
  value: Value;
  options: readonly (readonly [value: Value, label: string])[];
  onChange: (value: Value) => void;
}

/** One of a few values, all in sight. */
export function Choice<Value extends string>({
  title,
  detail,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="row">
      <legend class="visually-hidden">{title}</legend>
      <div aria-hidden="true">
        <div class="row-title">{title}</div>
        {detail && <div class="row-detail">{detail}</div>}
      </div>
      <div class="choice">
        {options.map(([option, label]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
