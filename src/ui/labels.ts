/** The words for what the records say in codes. */
import type { CompanyKind, DealKind, DealStatus, FacilityKind, FacilityStatus } from '../facts/records.ts';
import { type WordKey, word } from '../words/words.ts';

const FACILITY_STATUS: Record<FacilityStatus, WordKey> = {
  announced: 'statusAnnounced',
  permitted: 'statusPermitted',
  'under-construction': 'statusUnderConstruction',
  'partly-operational': 'statusPartlyOperational',
  operational: 'statusOperational',
  paused: 'statusPaused',
  repurposed: 'statusRepurposed',
  cancelled: 'statusCancelled',
};

const DEAL_STATUS: Record<DealStatus, WordKey> = {
  reported: 'statusReported',
  'letter-of-intent': 'statusLetterOfIntent',
  signed: 'statusSigned',
  closed: 'statusClosed',
  passed: 'statusPassed',
  amended: 'statusAmended',
  cancelled: 'statusCancelled',
};

const COMPANY_KIND: Record<CompanyKind, WordKey> = {
  'ai-lab': 'kindAiLab',
  cloud: 'kindCloud',
  neocloud: 'kindNeocloud',
  chipmaker: 'kindChipmaker',
  foundry: 'kindFoundry',
  memory: 'kindMemory',
  equipment: 'kindEquipment',
  'server-maker': 'kindServerMaker',
  networking: 'kindNetworking',
  'datacenter-developer': 'kindDatacenterDeveloper',
  'datacenter-operator': 'kindDatacenterOperator',
  utility: 'kindUtility',
  nuclear: 'kindNuclear',
  'power-equipment': 'kindPowerEquipment',
  cooling: 'kindCooling',
  investor: 'kindInvestor',
  government: 'kindGovernment',
  other: 'kindOther',
};

const FACILITY_KIND: Record<FacilityKind, WordKey> = {
  datacenter: 'facilityDatacenter',
  fab: 'facilityFab',
  factory: 'facilityFactory',
  'power-plant': 'facilityPowerPlant',
  lab: 'facilityLab',
};

const DEAL_KIND: Record<DealKind, WordKey> = {
  compute: 'dealCompute',
  chips: 'dealChips',
  equity: 'dealEquity',
  debt: 'dealDebt',
  power: 'dealPower',
  lease: 'dealLease',
  'joint-venture': 'dealJointVenture',
  manufacturing: 'dealManufacturing',
  acquisition: 'dealAcquisition',
  policy: 'dealPolicy',
  'capital-plan': 'dealCapitalPlan',
  'reported-figure': 'dealReportedFigure',
};

export type Status = FacilityStatus | DealStatus;

export function statusText(status: Status): string {
  return word(
    status in FACILITY_STATUS ? FACILITY_STATUS[status as FacilityStatus] : DEAL_STATUS[status as DealStatus],
  );
}

export function companyKindText(kind: CompanyKind): string {
  return word(COMPANY_KIND[kind]);
}

export function facilityKindText(kind: FacilityKind): string {
  return word(FACILITY_KIND[kind]);
}

export function dealKindText(kind: DealKind): string {
  return word(DEAL_KIND[kind]);
}
