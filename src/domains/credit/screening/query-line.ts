// Which lines does a question leave in the log, whoever put it: a screening, or a decision that asks the list on its way?
import { normaliseCaseNumber } from '../../../platform/identifiers/case-number.js'
import { type Request } from '../../../platform/perform/work.js'
import { type MatchClass } from '../matching/match-classes.js'
import { type CreditHitRow, type CreditQueryRow } from './query-log.entities.js'
import { type Subject } from './subjects.js'

const REFERENCE_MAX = 100

export interface AskedFor { readonly purpose: string, readonly caseNo: string | null }
export type Told = Pick<CreditQueryRow, 'id' | 'resultClass' | 'refusal' | 'fieldsReturned' | 'listVersion'>

export function queryLine({ actor, requestId, ip }: Request, { purpose, caseNo }: AskedFor, { index, key, nameHash, consentRef }: Subject, now: Date, told: Told): CreditQueryRow {
  return {
    ...told, at: now, partnerId: actor.partnerId, clientId: actor.clientId, staffId: actor.staffId ?? null, kind: actor.kind, purpose: purpose.slice(0, REFERENCE_MAX),
    consentRef: short(consentRef), caseNo: caseNo === null ? null : short(normaliseCaseNumber(caseNo)), subjectIndex: index, subjectKey: key, nameHash, ip: ip ?? null, requestId,
  }
}

type Hit = Pick<CreditHitRow, 'id' | 'class' | 'score'> & Partial<Pick<CreditHitRow, 'listingId' | 'restrictionId'>>

export const hitLine = ({ id: queryId, at, partnerId, clientId, purpose, listVersion }: CreditQueryRow, { key: subjectKey }: Subject, { id, listingId = null, restrictionId = null, class: found, score }: Hit): CreditHitRow =>
  ({ id, queryId, at, partnerId, clientId, purpose, subjectKey, listingId, restrictionId, class: found, score, listVersion })

/** Of the list where the purpose tells it, else of the restrictions. */
export const resultClassOf = (listed: MatchClass | null, isRestricted: boolean): string => listed ?? (isRestricted ? 'RESTRICTED' : 'UNRESTRICTED')

const short = (reference: string | null): string | null => reference?.slice(0, REFERENCE_MAX) ?? null
