/** The small parts side by side, as in the design's kit. */
import { Button, IconButton, Switch } from '../../src/ui/button.tsx';
import { CertaintyTag } from '../../src/ui/certainty-tag.tsx';
import { SourceDate } from '../../src/ui/source-date.tsx';
import { StatusBadge } from '../../src/ui/status-glyph.tsx';
import { source } from '../unit/card/sample-lines.ts';

const FACILITY = [
  'announced',
  'permitted',
  'under-construction',
  'partly-operational',
  'operational',
  'paused',
  'repurposed',
  'cancelled',
] as const;
const DEAL = ['reported', 'letter-of-intent', 'signed', 'closed', 'amended', 'cancelled', 'passed'] as const;

export function Kit({ dark }: { dark: boolean }) {
  const nothing = () => {};
  return (
    <div class="card theme kit" data-theme={dark ? 'dark' : 'light'}>
      {[FACILITY, DEAL].map(statuses => (
        <p key={statuses[0]}>
          {statuses.map(status => (
            <StatusBadge key={status} status={status} />
          ))}
        </p>
      ))}
      <p>
        <CertaintyTag certainty="likely" />
        <CertaintyTag certainty="may-be" />
        <CertaintyTag certainty="none" />
      </p>
      <p>
        <SourceDate source={source('AI Magazine', '2026-04')} />
        <span>
          <SourceDate source={source('WPR', '2025-11')} yearsOld={1} />
        </span>
        <IconButton icon="pin" label="Pin" onPress={nothing} />
      </p>
      <p>
        <Button main onPress={nothing}>
          Always on this site
        </Button>
        <Button onPress={nothing}>This page only</Button>
        <Switch on label="On" onChange={nothing} />
        <Switch on={false} label="Off" onChange={nothing} />
      </p>
    </div>
  );
}
