/** A place where several facilities fit: a numbered list beside its map, likeliest first. */
import type { PlaceContent } from '../../lookup/index.ts';
import { FacilityRows } from '../../ui/facility-row.tsx';
import { KindLine } from '../../ui/kind-line.tsx';
import { word } from '../../words/words.ts';
import { Title } from '../title.tsx';

export function PlaceHead({ content }: { content: PlaceContent }) {
  return (
    <>
      <Title>{content.name}</Title>
      <KindLine kind="place" label={word('cardMayBeAny')} details={[word('cardLikeliestFirst')]} />
    </>
  );
}

const SHOWN = 4;

/** The map and the list of a card hold the same places; what does not fit counts as more. */
export function shortened(content: PlaceContent): PlaceContent {
  const { map, facilities, more } = content;
  return {
    ...content,
    facilities: facilities.slice(0, SHOWN),
    more: more + Math.max(0, facilities.length - SHOWN),
    map: map && { ...map, pins: map.pins.filter(({ number = 0 }) => number <= SHOWN) },
  };
}

export function PlaceBody({ content }: { content: PlaceContent }) {
  return (
    <section class="block block-places">
      <FacilityRows facilities={content.facilities} pins={content.map?.pins} />
    </section>
  );
}
