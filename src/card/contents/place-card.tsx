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

export function PlaceBody({ content }: { content: PlaceContent }) {
  return (
    <section class="block block-places">
      <FacilityRows facilities={content.facilities} pins={content.map?.pins} />
    </section>
  );
}
