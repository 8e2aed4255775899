/** The page that opens once, when the extension is new: what it does, where, and what it leaves alone. */
import type { ComponentChildren } from 'preact';
import { EventRows } from '../ui/event-row.tsx';
import { Icon } from '../ui/icons.tsx';
import { word } from '../words/words.ts';
import { EverySite } from './every-site.tsx';
import type { SpecimenCards } from './specimen-cards.ts';
import { SPECIMENS, type Specimen } from './specimens.ts';
import { useOutcome } from './use-outcome.ts';

export function Welcome({ cards }: { cards: SpecimenCards }) {
  const outcome = useOutcome();
  return (
    <main class="welcome theme">
      <img src="/icons/icon-128.png" width="56" height="56" alt="" />
      <h1>{word('welcomeTitle')}</h1>
      <p class="lead">{word('welcomeLead')}</p>
      <div class="specimens">
        {SPECIMENS.map((specimen, id) => (
          <SpecimenCell key={specimen.text} specimen={specimen} id={id} cards={cards} />
        ))}
        <section class="after">
          <h2>
            <Icon name="since" />
            {word('welcomeAfter')}
          </h2>
          {outcome && <EventRows events={[outcome]} />}
        </section>
      </div>
      <div class="notes">
        <Note title={word('welcomeWhere')}>
          <p>{word('welcomeWhereDetail')}</p>
          <EverySite />
        </Note>
        <Note title={word('welcomeSwitch')}>
          <p>{word('welcomeSwitchDetail')}</p>
        </Note>
        <Note title={word('welcomeLeaves')}>
          <p>{word('welcomeLeavesDetail')}</p>
        </Note>
      </div>
      <nav>
        <a class="button button-main" href="sample-article.html">
          {word('welcomeSample')}
        </a>
        <a class="button" href="../options/index.html#sites">
          {word('welcomeSites')}
        </a>
        <span>{word('welcomePin')}</span>
      </nav>
    </main>
  );
}

interface SpecimenProps {
  specimen: Specimen;
  id: number;
  cards: SpecimenCards;
}

/** A marked word, which answers to pointer, touch and keyboard as marks do, and what its kind of card tells. */
function SpecimenCell({ specimen, id, cards }: SpecimenProps) {
  const { kind, text, title, detail } = specimen;
  return (
    <section class="specimen">
      <button
        type="button"
        class={`mark mark-${kind}`}
        aria-label={word('welcomeTry', text)}
        ref={element => cards.place(id, element)}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && cards.over(id)}
        onPointerLeave={() => cards.away()}
        onClick={event => cards.show(id, isTouch(event) ? 'touch' : 'keyboard')}
      >
        {text}
      </button>
      <h2>{word(title)}</h2>
      <p>{word(detail)}</p>
    </section>
  );
}

/** Clicks are pointer events in every browser that we run in; the DOM's types do not say so yet. */
function isTouch(click: MouseEvent): boolean {
  return 'pointerType' in click && click.pointerType === 'touch';
}

function Note({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
