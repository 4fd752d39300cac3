// Who may read and change the memorandum?
import { type Permissions } from '../../../platform/permissions/permissions.js'

const SEES_CHANGES = { COURT: true, SIGNATORY: true, BANK: true, INSURER: true, POLICE: true } as const

export const memorandumPermissions = {
  Query: { memorandum: { who: 'ANYONE' }, signatoryUnits: { who: 'ANYONE' } },
  Mutation: {
    saveMeasure: { who: { COURT: ['PRESIDENT'] }, scope: 'credit:publish', freshAct: true },
    bindUnit: { who: { POLICE: ['SUPERVISOR'] }, scope: 'partners:supervise' },
  },
  Memorandum: { '*': { who: 'REACHED' } },
  Measure: { '*': { who: 'REACHED' } },
  LegalBasis: { '*': { who: 'REACHED' } },
  ListRef: { '*': { who: 'REACHED' } },
  RuleDoc: { '*': { who: 'REACHED' } },
  SignatoryUnit: { '*': { who: 'REACHED' } },
  MeasureRevision: { $entry: { who: SEES_CHANGES }, '*': { who: SEES_CHANGES } },
  UnitBinding: { $entry: { who: { POLICE: true } }, '*': { who: { POLICE: true } } },
} as const satisfies Permissions
