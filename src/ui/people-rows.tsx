/** People of a company: name, office, and as of when. */
import type { CompanyContent } from '../lookup/index.ts';
import { SourceDate } from './source-date.tsx';

export function PeopleRows({ people }: { people: Readonly<CompanyContent['people']> }) {
  return (
    <>
      {people.map(({ name, title, asOf, source }) => (
        <div class="pair second" key={name}>
          <span>
            <b class="name">{name}</b>, {title}
          </span>
          <span>
            <SourceDate source={source} date={asOf} />
          </span>
        </div>
      ))}
    </>
  );
}
