/** A card with its facts: head, body and foot of the kind of content it holds. */
import { useState } from 'preact/hooks';
import type { CardContent } from '../lookup/index.ts';
import { LocatorMap } from '../ui/map/locator-map.tsx';
import { countedWord } from '../words/words.ts';
import { AmountBody, AmountHead } from './contents/amount-card.tsx';
import { CompanyBody, CompanyHead } from './contents/company-card.tsx';
import { FacilityBody, FacilityHead } from './contents/facility-card.tsx';
import { PlaceBody, PlaceHead, shortened } from './contents/place-card.tsx';
import { Foot, type FootList } from './foot.tsx';
import { SourceList, WhyList } from './foot-list.tsx';
import { Frame } from './frame.tsx';

function Head({ content }: { content: CardContent }) {
  switch (content.kind) {
    case 'company':
      return <CompanyHead content={content} />;
    case 'money':
      return <AmountHead content={content} />;
    case 'facility':
      return <FacilityHead content={content} />;
    case 'place':
      return <PlaceHead content={content} />;
  }
}

function Body({ content }: { content: CardContent }) {
  switch (content.kind) {
    case 'company':
      return <CompanyBody content={content} />;
    case 'money':
      return <AmountBody content={content} />;
    case 'facility':
      return <FacilityBody content={content} />;
    case 'place':
      return <PlaceBody content={content} />;
  }
}

/** The evidence of the first match, if there is any. */
function whyOf(content: CardContent) {
  if (content.kind !== 'money' || content.match.state === 'none') return [];
  const { match } = content;
  return (match.state === 'likely' ? match.match : match.matches[0])?.why ?? [];
}

export function FactsCard({ content: all }: { content: CardContent }) {
  const content = all.kind === 'place' ? shortened(all) : all;
  const [list, setList] = useState<FootList>(null);
  const why = whyOf(content);
  const map = content.kind === 'facility' || content.kind === 'place' ? content.map : undefined;
  const more =
    content.kind === 'place' && content.more > 0
      ? countedWord('cardMoreIn', content.more, content.name)
      : undefined;
  return (
    <Frame
      map={map && <LocatorMap map={map} name={'name' in content ? content.name : ''} />}
      head={<Head content={content} />}
      body={
        <>
          <Body content={content} />
          {list === 'why' && <WhyList why={why} />}
          {list === 'sources' && <SourceList sources={content.sources} />}
        </>
      }
      foot={
        <Foot sources={content.sources} hasWhy={why.length > 0} more={more} open={list} onOpen={setList} />
      }
    />
  );
}
