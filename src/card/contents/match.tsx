/** The deals or figures that an amount may be. */
import type { MatchLine } from '../../lookup/index.ts';
import { Figure } from '../../ui/figure-text.tsx';
import { dealValueText } from '../../ui/format/figure.ts';
import { useOpener } from '../../ui/opener.ts';
import { SourceDate } from '../../ui/source-date.tsx';
import { StatusBadge } from '../../ui/status-glyph.tsx';
import { trusted } from '../../ui/trusted.ts';
import { word } from '../../words/words.ts';

/** The match by name; it opens the company whose figure it is, as a deal's own card would say the same again. */
export function MatchName({ match }: { match: MatchLine }) {
  const opener = useOpener();
  const { target, label, summary } = match;
  const [party] = match.parties;
  if (!opener || !('company' in target) || !party)
    return (
      <span class="match-name" title={summary || undefined}>
        {label}
      </span>
    );
  return (
    <button
      type="button"
      class="name match-name"
      onClick={trusted(() => opener.company(target.company, party.name))}
    >
      {label}
    </button>
  );
}

function Candidate({ match }: { match: MatchLine }) {
  const opener = useOpener();
  const { target, label } = match;
  const open = () => {
    if ('deal' in target) opener?.deal(target.deal, label);
    else opener?.company(target.company, match.parties[0]?.name ?? label);
  };
  return (
    <div class="deal">
      <div class="pair">
        {opener ? (
          <button type="button" class="name" onClick={trusted(open)}>
            {label}
          </button>
        ) : (
          <span class="name">{label}</span>
        )}
        <span>{match.value && <Figure text={dealValueText(match.value)} />}</span>
      </div>
      <div class="pair second">
        <span>{match.parties.map(({ name }) => name).join(', ')}</span>
        <span>
          {match.status && <StatusBadge status={match.status} />}
          <SourceDate source={match.source} date={match.statusAsOf} />
        </span>
      </div>
    </div>
  );
}

export function Candidates({ matches }: { matches: readonly MatchLine[] }) {
  return (
    <section class="block">
      {matches.map(match => (
        <Candidate key={match.label} match={match} />
      ))}
    </section>
  );
}

/** What took the match's place. */
export function Superseded({ match: { supersededBy } }: { match: MatchLine }) {
  const opener = useOpener();
  if (!supersededBy) return null;
  const { deal, label, value } = supersededBy;
  return (
    <section class="block block-before">
      <span class="label">{word('cardSuperseded')} </span>
      <span>
        {opener ? (
          <button type="button" class="name" onClick={trusted(() => opener.deal(deal, label))}>
            {label}
          </button>
        ) : (
          <b class="name">{label}</b>
        )}
        {value && (
          <>
            , <Figure text={dealValueText(value)} />
          </>
        )}
      </span>
    </section>
  );
}
