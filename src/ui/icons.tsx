/** Icons as elements, so that no page's content policy and no markup parser comes into play. */
const PATHS = {
  pin: 'M10.3 2.200l3.5 3.5-2.2.9-2.5 2.5-.1 2.8-4.9-4.9 2.8-.1 2.5-2.500zM6.5 9.5 2.6 13.4',
  more: '',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  chevron: 'M4.5 6.3 8 9.800l3.5-3.5',
  panel:
    'M3.5 2.500h9a1.5 1.5 0 0 1 1.5 1.500v8a1.5 1.5 0 0 1-1.5 1.500h-9A1.5 1.5 0 0 1 2 12V4a1.5 1.5 0 0 1 1.5-1.500zM9.7 2.500v11',
  settings:
    'M6.8 3.5L6.9 1.8L9.1 1.8L9.2 3.5L10.4 3.9L11.6 2.9L13.1 4.4L12.1 5.6L12.5 6.8L14.2 6.9L14.2 9.1L12.5 9.2L12.1 10.4L13.1 11.6L11.6 13.1L10.4 12.1L9.2 12.5L9.1 14.2L6.9 14.2L6.8 12.5L5.6 12.1L4.4 13.1L2.9 11.6L3.9 10.4L3.5 9.2L1.8 9.1L1.8 6.9L3.5 6.8L3.9 5.6L2.9 4.4L4.4 2.9L5.6 3.9zM10.1 8A2.1 2.1 0 1 1 5.9 8a2.1 2.1 0 0 1 4.2 0z',
  search: 'M11.3 7A4.3 4.3 0 1 1 2.7 7a4.3 4.3 0 0 1 8.6 0zM10.2 10.2 13.5 13.5',
  since: 'M2.5 3v10M2.5 8h11M10 4.5 13.5 8 10 11.5',
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  name: IconName;
  size?: number;
  filled?: boolean;
}

export function Icon({ name, size = 16, filled }: Props) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={name === 'since' ? 1.8 : 1.4}
      stroke-linejoin="round"
    >
      {name === 'more' ? (
        [3, 8, 13].map(x => <circle key={x} cx={x} cy="8" r="1.4" fill="currentColor" stroke="none" />)
      ) : (
        <path d={PATHS[name]} />
      )}
    </svg>
  );
}

/** The line that marks a kind on the page, as its sign elsewhere: dots, the double rule, dashes. */
export function KindGlyph({ kind }: { kind: 'company' | 'amount' | 'place' }) {
  return (
    <svg viewBox="0 0 16 6" width="16" height="6" aria-hidden="true" stroke="currentColor" stroke-width="2">
      {kind === 'company' && <path d="M0 3h15" stroke-dasharray="2.2 2" />}
      {kind === 'amount' && <path d="M0 1.500h16M0 4.500h16" stroke-width="1.4" />}
      {kind === 'place' && <path d="M0 3h16" stroke-dasharray="6.5 3" />}
    </svg>
  );
}
