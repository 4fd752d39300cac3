// What becomes of a registration that a court's order holds? The court hears of it as a hit of the measure, and the owner gets the reason in writing.
import { type Work } from '../../../platform/perform/work.js'
import { hitDuties } from '../../credit/index.js'
import { type Application } from '../applications/application.entity.js'
import { type CheckFinding } from './checks.js'

/** Vehicles not needed for business: registration (非经营必需车辆登记). */
const MEASURE = 'M10'
const REASON = {
  facts: '申请注册登记的机动车所有人被限制购买非经营必需车辆，登记暂缓办理。',
  remedy: '履行义务或者提供担保后，由执行法院解除；生活或者经营必需的，可以向执行法院申请批准。',
}

/** An order holds, and does not refuse: approval waits until the court has lifted it. */
export async function tellCourt(work: Work, { number }: Application, findings: readonly CheckFinding[]): Promise<void> {
  const held = findings.find(each => each.outcome === 'FAILED' && each.code === 'COURT_ASSISTANCE')
  const { restrictionId, orderNo } = held?.seen ?? {}
  if (typeof restrictionId !== 'string') return
  await hitDuties(work, { measure: MEASURE, restrictionId }, { action: 'LIMITED', at: work.now, docNo: number, basis: `法释〔2010〕8号 §3(5)；${String(orderNo)}协助执行通知书`, operatorStaffId: null, ...REASON })
}
