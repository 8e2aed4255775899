import type { FactsSummary } from '../messages.ts';
import { browser } from '../platform/browser.ts';
import { monthText } from '../ui/format/dates.ts';
import { plainNumber } from '../ui/format/numbers.ts';
import { word } from '../words/words.ts';
import { Group, Row } from './rows.tsx';

export function About({ summary }: { summary: FactsSummary | null }) {
  return (
    <>
      <h1>{word('optionsAbout')}</h1>
      <Group>
        <Row title={word('optionsVersion')}>{browser.runtime.getManifest().version}</Row>
        {summary && <Row title={word('optionsFacts')} detail={countsText(summary)} />}
        <Row title={word('optionsAttribution')} detail={word('optionsAttributionDetail')} />
      </Group>
      <Group title={word('optionsPrivacy')}>
        <Row title={word('optionsPrivacyReads')} />
        <Row title={word('optionsPrivacyStays')} />
        <Row title={word('optionsPrivacyRequests')} />
        <Row title={word('optionsPrivacyStores')} />
        <Row title={word('optionsPrivacyLinks')} />
      </Group>
    </>
  );
}

function countsText({ companies, facilities, deals, sources, factsUpTo }: FactsSummary): string {
  const counts = [companies, facilities, deals, sources].map(plainNumber);
  return word('optionsFactsCounts', ...counts, monthText(factsUpTo));
}
