/** A company: what it does, its deals with the companies of this article, what came since, its key figures. */
import { useContext } from 'preact/hooks';
import type { CompanyContent } from '../../lookup/index.ts';
import { DealRows } from '../../ui/deal-row.tsx';
import { FacilityRows } from '../../ui/facility-row.tsx';
import { FigureRows } from '../../ui/figure-row.tsx';
import { FoldedRows } from '../../ui/fold.tsx';
import { seatText } from '../../ui/format/place.ts';
import { KindLine } from '../../ui/kind-line.tsx';
import { companyKindText } from '../../ui/labels.ts';
import { LocatorMap } from '../../ui/map/locator-map.tsx';
import { PeopleRows } from '../../ui/people-rows.tsx';
import { isOldArticle, SinceStrip } from '../../ui/since-strip.tsx';
import { word } from '../../words/words.ts';
import { CardContext } from '../card-context.ts';
import { Title } from '../title.tsx';
import { Notes } from './notes.tsx';

const DEALS_SHOWN = 2;
const FIGURES_SHOWN = 3;

export function CompanyHead({ content }: { content: CompanyContent }) {
  const { name, companyKind, headOffice, founded, tickers, parent, brief, role } = content;
  const [ticker] = tickers;
  const details = [
    headOffice && seatText(headOffice),
    ticker ? `${ticker.exchange}: ${ticker.symbol}` : founded && word('cardFounded', founded),
    parent && word('cardSubsidiaryOf', parent.name),
  ];
  return (
    <>
      <Title>{name}</Title>
      <KindLine
        kind="company"
        label={companyKindText(companyKind)}
        details={details.filter(detail => typeof detail === 'string')}
      />
      {brief && (
        <p class="role" title={role === brief ? undefined : role}>
          {brief}
        </p>
      )}
    </>
  );
}

export function CompanyBody({ content }: { content: CompanyContent }) {
  const { openPanel } = useContext(CardContext);
  const { dealsHere, otherDeals, figures, people, facilities, facilitiesTotal, map, since, notes } = content;
  const deals = [...dealsHere, ...otherDeals];
  const strip = <SinceStrip since={since} onAll={openPanel} />;
  const isOld = isOldArticle(since);
  const few = figures.length <= FIGURES_SHOWN;
  return (
    <>
      {isOld && strip}
      {deals.length > 0 && (
        <section class="block block-deals">
          <FoldedRows
            heading={word(dealsHere.length > 0 ? 'cardDealsHere' : 'cardDeals')}
            rows={deals}
            shown={DEALS_SHOWN}
            render={rows => <DealRows deals={rows} />}
            onAll={openPanel}
          />
        </section>
      )}
      {!isOld && strip}
      {figures.length > 0 && (
        <section class="block">
          {few ? (
            <FigureRows figures={figures} />
          ) : (
            <FoldedRows
              heading={word('cardFigures')}
              rows={figures}
              shown={FIGURES_SHOWN}
              render={rows => <FigureRows figures={rows} />}
              onAll={openPanel}
            />
          )}
        </section>
      )}
      {people.length > 0 && (
        <section class="block block-folded">
          <FoldedRows
            heading={word('cardPeople')}
            rows={people}
            shown={0}
            render={rows => <PeopleRows people={rows} />}
            onAll={openPanel}
          />
        </section>
      )}
      {facilities.length > 0 && (
        <section class="block block-folded">
          <FoldedRows
            heading={word('cardFacilities')}
            rows={facilities}
            shown={0}
            total={facilitiesTotal}
            render={rows => (
              <>
                {map && (
                  <div class="map-inside">
                    <LocatorMap map={map} name={content.name} />
                  </div>
                )}
                <FacilityRows facilities={rows} />
              </>
            )}
            onAll={openPanel}
          />
        </section>
      )}
      <Notes notes={notes} />
    </>
  );
}
