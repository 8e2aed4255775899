/** A record in full, for surfaces with room: the facts browser's pane and the side panel. */
import type { CardContent } from '../../lookup/index.ts';
import { CompanyRecord } from './company-record.tsx';
import { DealRecord } from './deal-record.tsx';
import { FacilityRecord } from './facility-record.tsx';

export function Record({ content }: { content: CardContent }) {
  switch (content.kind) {
    case 'company':
      return <CompanyRecord content={content} />;
    case 'facility':
      return <FacilityRecord content={content} />;
    case 'money':
      return content.match.state === 'likely' ? (
        <DealRecord content={content} match={content.match.match} />
      ) : null;
    case 'place':
      // A place is no record.
      return null;
  }
}
