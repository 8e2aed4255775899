import type { CompanyKind, DealKind, FacilityKind } from '../../facts/records.ts';
import type { FactIndex } from '../../lookup/index.ts';
import { countryName } from '../../ui/format/place.ts';
import { companyKindText, dealKindText, facilityKindText, type Status, statusText } from '../../ui/labels.ts';
import { type WordKey, word } from '../../words/words.ts';
import { Facet } from './facet.tsx';
import type { RecordKind } from './search/entry.ts';
import type { Filters } from './search/find.ts';
import { SORT_KEYS, type SortKey } from './search/sort.ts';
import type { Search } from './use-search.ts';

const ANY: Record<keyof Filters, WordKey> = {
  type: 'factsAnyType',
  status: 'factsAnyStatus',
  country: 'factsAnyCountry',
  company: 'factsAnyCompany',
};

const SORT_WORDS: Record<SortKey, WordKey> = {
  relevance: 'factsByRelevance',
  name: 'factsByName',
  value: 'factsByValue',
  running: 'factsByRunning',
  power: 'factsByPower',
  date: 'factsByDate',
};

/** The kinds that an order is for; all where none are named. */
const MEANT_FOR: Partial<Record<SortKey, readonly RecordKind[]>> = {
  running: ['facility'],
  power: ['facility', 'deal'],
};

interface Props {
  search: Search;
  index: FactIndex;
  withMap: boolean;
  onMap: (withMap: boolean) => void;
}

/** What the list is narrowed to, its order, and whether a map stands above it. */
export function FilterRow({ search, index, withMap, onMap }: Props) {
  const { kind, filters, facets } = search;
  const names: Record<keyof Filters, (value: string) => string> = {
    type: value => typeText(kind, value),
    status: value => statusText(value as Status),
    country: countryName,
    company: value => index.companies.get(value as never)?.name ?? value,
  };
  const shownFacets = (Object.keys(ANY) as (keyof Filters)[]).filter(
    facet => facets[facet].size > 1 || filters[facet] !== undefined,
  );
  return (
    <fieldset class="facts-filters">
      <legend class="visually-hidden">{word('factsFilters')}</legend>
      {shownFacets.map(facet => (
        <Facet
          key={facet}
          any={word(ANY[facet])}
          value={filters[facet] ?? ''}
          options={optionsOf([...facets[facet]], names[facet])}
          onChange={value => search.filter({ ...filters, [facet]: value || undefined })}
        />
      ))}
      <select
        class="facet-select"
        aria-label={word('factsSort')}
        value={search.sort}
        onChange={event => search.order(event.currentTarget.value as SortKey)}
      >
        {SORT_KEYS.filter(key => MEANT_FOR[key]?.includes(kind) ?? true).map(key => (
          <option key={key} value={key}>
            {word(SORT_WORDS[key])}
          </option>
        ))}
      </select>
      {kind === 'facility' && (
        <button type="button" class="button" aria-pressed={withMap} onClick={() => onMap(!withMap)}>
          {word('factsShowMap')}
        </button>
      )}
    </fieldset>
  );
}

function optionsOf(values: readonly string[], nameOf: (value: string) => string): [string, string][] {
  return values
    .map((value): [string, string] => [value, nameOf(value)])
    .sort(([, one], [, other]) => one.localeCompare(other, word('locale')));
}

function typeText(kind: RecordKind, type: string): string {
  switch (kind) {
    case 'company':
      return companyKindText(type as CompanyKind);
    case 'facility':
      return facilityKindText(type as FacilityKind);
    case 'deal':
      return dealKindText(type as DealKind);
  }
}
