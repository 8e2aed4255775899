import type { CompanyId, PartialDate } from '../../../facts/ids.ts';
import type {
  CompanyKind,
  DealKind,
  DealStatus,
  FacilityKind,
  FacilityStatus,
} from '../../../facts/records.ts';
import type { RecordReference } from '../../../ui/record/reference.ts';

export const RECORD_KINDS = ['company', 'facility', 'deal'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record as the search sees it: what is compared, filtered by and sorted by, made once for all searches. */
export interface FactEntry {
  record: RecordReference;
  name: string;
  /** Name as `searchable` writes it. */
  nameText: string;
  /** Name, aliases, label and title as `searchable` writes them, one after the other. */
  spellings: string;
  /** What it is and who takes part, likewise: found last. */
  about: string;
  type: CompanyKind | FacilityKind | DealKind;
  status: FacilityStatus | DealStatus | null;
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  /** The companies that it is of, or that take part in it. */
  companies: readonly CompanyId[];
  /** In US dollars; `null` where no sum is known, or none that has a rate. */
  value: number | null;
  /** Power that runs, in megawatts. */
  running: number | null;
  /** In megawatts: what is planned, or runs where that is more. */
  power: number | null;
  /** The newest date that the row's own fact holds for. */
  date: PartialDate | null;
}
