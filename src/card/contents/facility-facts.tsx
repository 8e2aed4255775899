/** For whom a facility runs, whose it is, what it cost and what feeds it: label left, fact right. */
import type { ComponentChildren } from 'preact';
import type { FacilityContent, PartyLine } from '../../lookup/index.ts';
import { Figure } from '../../ui/figure-text.tsx';
import { figureText } from '../../ui/format/figure.ts';
import { useOpener } from '../../ui/opener.ts';
import { PartyNames } from '../../ui/party-name.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { SourceDate } from '../../ui/source-date.tsx';
import { trusted } from '../../ui/trusted.ts';
import { type WordKey, word } from '../../words/words.ts';

type Role = FacilityContent['parties'][number]['role'];

interface RowProps {
  label: WordKey;
  children: ComponentChildren;
  date?: ComponentChildren;
}

function Row({ label, children, date }: RowProps) {
  return (
    <div class="labeled">
      <span class="label">{word(label)}</span>
      <span>{children}</span>
      {date && <span>{date}</span>}
    </div>
  );
}

const OTHER_ROLES = [
  ['owner', 'cardOwner'],
  ['developer', 'cardDeveloper'],
] as const;

function partiesBy(content: FacilityContent, role: Role): PartyLine[] {
  return content.parties.filter(one => one.role === role).map(({ party }) => party);
}

const isSame = (some: readonly PartyLine[], others: readonly PartyLine[]): boolean =>
  others.length > 0 && others.every(({ name }) => some.some(one => one.name === name));

/** Tenant and operator in one phrase where both are known. */
function Users({ content }: { content: FacilityContent }) {
  const tenants = partiesBy(content, 'tenant');
  const operators = partiesBy(content, 'operator');
  if (tenants.length === 0 && operators.length === 0) return null;
  const operator = <PartyNames parties={operators} />;
  if (tenants.length === 0) return <Row label="cardOperator">{operator}</Row>;
  if (operators.length === 0)
    return (
      <Row label="cardFor">
        <PartyNames parties={tenants} />
      </Row>
    );
  const others = tenants.filter(tenant => !isSame(operators, [tenant]));
  return (
    <Row label="cardFor">
      {others.length === 0 ? (
        <Sentence of="cardForOperator" parts={[operator]} />
      ) : (
        <Sentence of="cardForThrough" parts={[<PartyNames key="for" parties={others} />, operator]} />
      )}
    </Row>
  );
}

function NextDoor({ content: { others } }: { content: FacilityContent }) {
  const opener = useOpener();
  const [other] = others;
  if (!other) return null;
  const { name, facility } = other;
  return (
    <Row label="cardOthersHere" date={<SourceDate source={other.source} date={other.statusAsOf} />}>
      {opener ? (
        <button type="button" class="name" onClick={trusted(() => opener.facility(facility, name))}>
          {name}
        </button>
      ) : (
        <span class="name">{name}</span>
      )}
    </Row>
  );
}

/** Whether there is any row to show. */
export function hasFacilityFacts({ parties, cost, supply, others }: FacilityContent): boolean {
  return parties.length > 0 || cost.length > 0 || supply !== undefined || others.length > 0;
}

export function FacilityFacts({ content, withCost }: { content: FacilityContent; withCost: boolean }) {
  const { cost, supply } = content;
  const [price] = withCost ? cost : [];
  const users = [...partiesBy(content, 'operator')];
  return (
    <>
      <Users content={content} />
      {OTHER_ROLES.map(([role, label]) => {
        const parties = partiesBy(content, role);
        // One company in several roles is named once, in its most telling one.
        if (parties.length === 0 || isSame(users, parties)) return null;
        users.push(...parties);
        return (
          <Row key={role} label={label}>
            <PartyNames parties={parties} />
          </Row>
        );
      })}
      {price && (
        <Row
          label="cardCost"
          date={<SourceDate source={price.source} date={price.asOf} yearsOld={price.yearsOld} />}
        >
          <span class="clamped" title={price.note}>
            <Figure text={figureText(price)} />
            {price.note && `, ${price.note}`}
          </span>
        </Row>
      )}
      {supply && (
        <Row label="cardSupply">
          <span class="clamped" title={supply}>
            {supply}
          </span>
        </Row>
      )}
      <NextDoor content={content} />
    </>
  );
}
