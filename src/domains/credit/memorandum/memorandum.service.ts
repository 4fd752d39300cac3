// How is the memorandum changed, and who stands for a unit? Each change is a version of its own; what was opened before keeps the version it was opened under.
import { addDays } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { fault, refuse, refuseAll, type Fault } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { newId } from '../../../platform/ids.js'
import { type Performed, type Request, type Work } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { handOver } from '../duties/hand-over.js'
import { NEVER_AREAS } from './areas.js'
import { type MeasureRow } from './measures.js'
import { MeasureRevision, UnitBinding } from './memorandum.entities.js'
import { type BindUnitInput, type SaveMeasureInput } from './memorandum.inputs.js'
import { boundUnits, currentMemorandum, standsFor, type StandingMeasure } from './memorandum.lookup.js'
import { INITIATOR, UNITS } from './units.js'

const NAME_MAX = 100
const EFFECT_MAX = 300
const BASIS_MAX = 200
const BASES_MAX = 10
const REASON_MAX = 500
const BOUND_KINDS = ['SIGNATORY', 'BANK', 'INSURER', 'POLICE']

export class MemorandumService {
  constructor(private readonly platform: Platform) {}

  saveMeasure(request: Request, input: SaveMeasureInput): Promise<Performed> {
    return this.platform.perform('saveMeasure', request, input, async work => {
      const { em, rows, actor, now, today, tell } = work
      if (!(await standsFor(rows, today, INITIATOR, actor.partnerId))) throw refuse('NOT_INITIATOR')
      const memorandum = await currentMemorandum(rows)
      if (memorandum.version !== input.expectedMemorandumVersion) {
        throw refuse('STALE', 'expectedMemorandumVersion', { sent: String(input.expectedMemorandumVersion), current: String(memorandum.version) })
      }
      const measure = merged(input, memorandum.measures.find(({ code }) => code === input.code))
      refuseAll([...formFaults(input), ...measureFaults(measure), input.listRef?.isDemo && !this.platform.sandbox ? fault('DEMO_REFERENCE', 'listRef') : undefined])
      const revision = em.create(MeasureRevision, {
        ...(measure as MeasureRow), id: newId('msr'), createdAt: now, updatedAt: now, memorandumVersion: memorandum.version + 1, reason: input.reason,
        units: [...measure.units ?? []], subjects: [...measure.subjects ?? []], items: [...measure.items ?? []],
        courtPartnerId: actor.partnerId, savedByStaffId: actor.staffId ?? '',
      })
      const bound = await boundUnits(rows, today)
      tell({ type: 'memorandum.changed', recordId: revision.id, version: 1, audience: [...new Set([actor.partnerId, ...bound.values()])] })
      return { id: revision.id }
    })
  }

  bindUnit(request: Request, input: BindUnitInput): Promise<Performed> {
    return this.platform.perform('bindUnit', request, input, async work => {
      const { em, rows, actor, now, today } = work
      const { unit, partnerId, validFrom, validTo = null } = input
      await checkPartner(work, unit, partnerId)
      const [standing] = await rows.all('unitBinding', rows.from('unitBinding').where('unitBinding.unitCode', '=', unit).orderBy('unitBinding.validFrom', 'desc').limit(1))
      if ((standing && standing.validFrom >= validFrom) || (validTo !== null && validTo < validFrom)) throw refuse('BINDING_PERIOD', 'validFrom')
      // Ended before the new one is written: two open bindings of one unit can not stand beside each other.
      await execute(em, `update "unitBinding" set "validTo" = $2, "version" = "version" + 1, "updatedAt" = $3
        where "unitCode" = $1 and ("validTo" is null or "validTo" > $2)`, [unit, addDays(validFrom, -1), now])
      const binding = em.create(UnitBinding, { id: newId('ubd'), createdAt: now, updatedAt: now, unitCode: unit, partnerId, validFrom, validTo, boundByStaffId: actor.staffId ?? null })
      work.tell({ type: 'memorandum.unitBound', recordId: binding.id, version: 1, audience: [partnerId, actor.partnerId] })
      await em.flush()
      if (validFrom <= today) await handOver(work, unit)
      return { id: binding.id }
    })
  }
}

async function checkPartner({ rows }: Work, unit: string, partnerId: string): Promise<void> {
  if (!(unit in UNITS) && unit !== INITIATOR) throw refuse('UNIT_UNKNOWN', 'unit', { unit })
  const [partner] = await rows.many('partner', 'id', partnerId)
  if (!partner) throw refuse('NOT_FOUND', 'partnerId')
  const kinds = unit === INITIATOR ? ['COURT'] : BOUND_KINDS
  if (!kinds.includes(partner.kind)) throw refuse('BINDING_KIND', 'partnerId')
}

/** A new measure hangs on the list: only what 法释〔2010〕8号 and the code of procedure name acts by a notice of the court. */
function merged(input: SaveMeasureInput, standing: StandingMeasure | undefined): Partial<MeasureRow> {
  const given = { mode: input.mode, legalBasis: input.legalBasis, units: input.units, subjects: input.subjects, kind: input.kind, area: input.area, zh: input.zh, en: input.en, effect: input.effect }
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null))
  const listRef = input.listRef === undefined ? (standing?.listRef ?? null) : input.listRef
  const { code, occasion, items, ...rest } = standing ?? { code: input.code, occasion: 'LIST' as const, items: [] }
  return { ...columnsOf(rest), ...told, code, occasion, items, listRef: listRef && { ...listRef } }
}

/** Of a standing measure only what describes it: its record has an id and a version of its own. */
const columnsOf = ({ kind, area, zh, en, effect, units, subjects, mode, legalBasis }: Partial<MeasureRow>): Partial<MeasureRow> =>
  Object.fromEntries(Object.entries({ kind, area, zh, en, effect, units, subjects, mode, legalBasis }).filter(([, value]) => value !== undefined))

const NEEDED = ['kind', 'area', 'zh', 'en', 'effect', 'units', 'subjects', 'mode', 'legalBasis'] as const

function measureFaults(measure: Partial<MeasureRow>): (Fault | undefined)[] {
  const missing = NEEDED.filter(name => measure[name] === undefined)
  return [
    missing.length > 0 ? fault('MEASURE_INCOMPLETE', missing[0], { what: missing.join(', ') }) : undefined,
    NEVER_AREAS.some(area => area === measure.area) ? fault('NEVER_A_MEASURE', 'area') : undefined,
    ...(measure.units ?? []).map((unit, n) => (unit in UNITS ? undefined : fault('UNIT_UNKNOWN', `units.${n}`, { unit }))),
  ]
}

function formFaults({ code, reason, zh, en, effect, legalBasis, listRef }: SaveMeasureInput): (Fault | undefined)[] {
  const within = (words: string | null | undefined, field: string, max: number) => (typeof words === 'string' ? textFault(words, field, max) : undefined)
  return [
    /^M\d{2}$/.test(code) ? undefined : fault('MEASURE_CODE_INVALID', 'code'),
    textFault(reason, 'reason', REASON_MAX), within(zh, 'zh', NAME_MAX), within(en, 'en', NAME_MAX), within(effect, 'effect', EFFECT_MAX), within(listRef?.entry, 'listRef.entry', NAME_MAX),
    (legalBasis?.length ?? 0) > BASES_MAX ? fault('BASES_TOO_MANY', 'legalBasis', { max: String(BASES_MAX) }) : undefined,
    ...(legalBasis ?? []).map(({ text }, n) => textFault(text, `legalBasis.${n}.text`, BASIS_MAX)),
  ]
}
