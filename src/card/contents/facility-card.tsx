/** A facility: where, what stands there now, its power, for whom and by whom, what came since. */
import { useContext } from 'preact/hooks';
import type { FacilityContent, FigureLine } from '../../lookup/index.ts';
import { DealRows } from '../../ui/deal-row.tsx';
import { FacilityRows } from '../../ui/facility-row.tsx';
import { FigureRows } from '../../ui/figure-row.tsx';
import { FoldedRows } from '../../ui/fold.tsx';
import { placeText } from '../../ui/format/place.ts';
import { KindLine } from '../../ui/kind-line.tsx';
import { facilityKindText } from '../../ui/labels.ts';
import { PowerBar } from '../../ui/power-bar.tsx';
import { isOldArticle, SinceStrip } from '../../ui/since-strip.tsx';
import { SourceDate } from '../../ui/source-date.tsx';
import { StatusBadge } from '../../ui/status-glyph.tsx';
import { word } from '../../words/words.ts';
import { CardContext } from '../card-context.ts';
import { Title } from '../title.tsx';
import { FacilityFacts, hasFacilityFacts } from './facility-facts.tsx';
import { Notes } from './notes.tsx';
import { Timeline } from './timeline.tsx';

const SUMS_SHOWN = 4;

export function FacilityHead({ content }: { content: FacilityContent }) {
  const { name, facilityKind, place, status, statusAsOf, statusSource, statusYearsOld } = content;
  return (
    <>
      <div class="pair pair-centered">
        <Title>{name}</Title>
        <span>
          <StatusBadge status={status} large />
        </span>
      </div>
      <div class="pair">
        <KindLine kind="place" label={facilityKindText(facilityKind)} details={[placeText(place, name)]} />
        <span>
          <SourceDate source={statusSource} date={statusAsOf} yearsOld={statusYearsOld} />
        </span>
      </div>
    </>
  );
}

/** Sums of one site are all its cost; what tells them apart is their notes. */
function toldByNote(cost: FigureLine): FigureLine {
  const label = cost.note ?? cost.label;
  return { ...cost, label: label[0]!.toLocaleUpperCase() + label.slice(1) };
}

export function FacilityBody({ content }: { content: FacilityContent }) {
  const { openPanel } = useContext(CardContext);
  const { power, cost, chips, deals, others, since, timeline, notes } = content;
  const strip = <SinceStrip since={since} onAll={openPanel} />;
  const isOld = isOldArticle(since);
  const hasPower = power.running || power.planned || power.contracted;
  return (
    <>
      {isOld && strip}
      {hasPower && (
        <section class="block block-power">
          <PowerBar power={power} />
        </section>
      )}
      {!hasPower && cost.length > 0 && (
        <section class="block">
          <FigureRows figures={cost.slice(0, SUMS_SHOWN).map(toldByNote)} />
        </section>
      )}
      {hasFacilityFacts(content) && (
        <section class="block facts">
          <FacilityFacts content={content} withCost={Boolean(hasPower)} />
        </section>
      )}
      {!isOld && strip}
      {chips.length > 0 && (
        <section class="block block-folded">
          <FoldedRows
            heading={word('cardChips')}
            rows={chips}
            shown={0}
            render={rows => <FigureRows figures={rows} />}
          />
        </section>
      )}
      {deals.length > 0 && (
        <section class="block block-folded">
          <FoldedRows
            heading={word('cardDeals')}
            rows={deals}
            shown={0}
            render={rows => <DealRows deals={rows} />}
            onAll={openPanel}
          />
        </section>
      )}
      {others.length > 1 && (
        <section class="block block-folded">
          <FoldedRows
            heading={word('cardOthersHere')}
            rows={others}
            shown={0}
            render={rows => <FacilityRows facilities={rows} />}
            onAll={openPanel}
          />
        </section>
      )}
      <Timeline timeline={timeline} since={since} onAll={openPanel} />
      <Notes notes={notes} />
    </>
  );
}
