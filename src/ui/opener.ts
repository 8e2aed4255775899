/** How a part opens what it names; a surface without a way to open leaves names as plain text. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompanyId, DealId, FacilityId } from '../facts/ids.ts';

export interface Opener {
  company(id: CompanyId, name: string): void;
  deal(id: DealId, name: string): void;
  facility(id: FacilityId, name: string): void;
}

const OpenerContext = createContext<Opener | null>(null);

export const OpenerProvider = OpenerContext.Provider;

export function useOpener(): Opener | null {
  return useContext(OpenerContext);
}
