import type { RecordReference } from '../../ui/record/reference.ts';
import { RECORD_KINDS } from './search/entry.ts';

/** What the address of the facts page asks for. */
export interface FactsRoute {
  record: RecordReference | null;
  /** A search to begin with, as the address bar and the context menu ask for one. */
  search: string;
}

/** Reads `#facts/facility/openai-abilene-tx` and `#facts?q=Foxconn`; an address of another form asks for nothing. */
export function readRoute(hash: string): FactsRoute {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [page, kind, id] = path.split('/');
  const search = new URLSearchParams(query).get('q') ?? '';
  const isRecord =
    page === 'facts' && RECORD_KINDS.some(each => each === kind) && id !== undefined && id !== '';
  return { record: isRecord ? ({ kind, id } as RecordReference) : null, search };
}

/** The address of a record within the settings page. */
export function addressOf({ kind, id }: RecordReference): string {
  return `#facts/${kind}/${id}`;
}

export function isSameRecord(one: RecordReference | null, other: RecordReference | null): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}
