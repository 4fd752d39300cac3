// What does a bankruptcy change for a listed debtor? Under a ruling of reorganisation or settlement she is treated as anybody (SZ §84); after fraud in it nothing is repaired for three years (SZ §83).
import { addYears, type LocalDate } from '../../../platform/calendar/local-date.js'
import { fault, refuse, refuseAll } from '../../../platform/errors/refusal.js'
import { textFault } from '../../../platform/errors/text-fault.js'
import { type Performed, type Request } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { askLift } from '../duties/follow-list.js'
import { withdrawNotices } from '../exposure/withdraw.js'
import { changeList } from '../list/change-list.js'
import { type Listing } from './listing.entity.js'
import { type NoteBankruptcyFraudInput, type NoteBankruptcyInput } from './listing.inputs.js'
import { changeListing, moveListing } from './listing.lookup.js'
import { SHORT } from './propose.js'
import { FRAUD_YEARS } from './term.js'

export class BankruptcyService {
  constructor(private readonly platform: Platform) {}

  /** The listing stands and says so; what units do under it ends, and no board shows it. */
  note(request: Request, input: NoteBankruptcyInput): Promise<Performed> {
    return changeListing(this.platform, 'noteBankruptcy', request, input, async (work, listing) => {
      refuseAll([textFault(input.rulingNo, 'rulingNo', SHORT), input.ruledOn > work.today ? fault('DATE_IN_FUTURE', 'ruledOn') : undefined])
      refuseAfterFraud(listing, work.today)
      await moveListing(work, listing, 'noteBankruptcy')
      Object.assign(listing, { bankruptcyRuling: input.ruling, bankruptcyRulingNo: input.rulingNo.trim(), bankruptcyRuledOn: input.ruledOn })
      await changeList(work, { change: 'UPDATED', listing })
      await askLift(work, listing)
      await withdrawNotices(work, listing, 'BANKRUPTCY')
    })
  }

  noteFraud(request: Request, input: NoteBankruptcyFraudInput): Promise<Performed> {
    return changeListing(this.platform, 'noteBankruptcyFraud', request, input, async (work, listing) => {
      refuseAll([textFault(input.documentNo, 'documentNo', SHORT), input.foundOn > work.today ? fault('DATE_IN_FUTURE', 'foundOn') : undefined])
      await moveListing(work, listing, 'noteBankruptcyFraud')
      Object.assign(listing, { bankruptcyFraudNo: input.documentNo.trim(), bankruptcyFraudOn: input.foundOn })
      await changeList(work, { change: 'UPDATED', listing })
    })
  }
}

/** What R17 §10 obliges the court to delete it deletes all the same: a regulation of the city bars what is granted alone. */
export function refuseAfterFraud({ bankruptcyFraudOn }: Pick<Listing, 'bankruptcyFraudOn'>, today: LocalDate): void {
  if (!bankruptcyFraudOn) return
  const from = addYears(bankruptcyFraudOn, FRAUD_YEARS)
  if (today < from) throw refuse('REPAIR_BARRED', 'id', { from })
}
