/** Buttons and the switch. Controls are ink: color is left to kinds and states. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';
import { trusted } from './trusted.ts';

interface ButtonProps {
  children: ComponentChildren;
  main?: boolean;
  disabled?: boolean;
  onPress: () => void;
}

export function Button({ children, main, disabled, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class={main ? 'button button-main' : 'button'}
      disabled={disabled}
      onClick={trusted(onPress)}
    >
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** Its accessible name and tooltip. */
  label: string;
  pressed?: boolean;
  expanded?: boolean;
  onPress: () => void;
}

export function IconButton({ icon, label, pressed, expanded, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-haspopup={expanded === undefined ? undefined : 'menu'}
      onClick={trusted(onPress)}
    >
      <Icon name={icon} filled={pressed} />
    </button>
  );
}

interface SwitchProps {
  on: boolean;
  /** Its accessible name; leave out where `labelledBy` points at a visible one. */
  label?: string;
  labelledBy?: string;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ on, label, labelledBy, disabled, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      aria-labelledby={labelledBy}
      disabled={disabled}
      onClick={trusted(() => onChange(!on))}
    />
  );
}
