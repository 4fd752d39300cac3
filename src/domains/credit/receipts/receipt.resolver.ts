// How does an answer get its receipt through the API? As a field of it: signed only when it is asked for.
import { Extensions, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Platform } from '../../../platform/platform.js'
import { type SubjectAnswer } from '../screening/answers.js'
import { screeningResult } from '../screening/screening-result.js'
import { SubjectMatchType } from '../screening/screening.type.js'
import { issueReceipt, type IssuedReceipt } from './receipt.issue.js'
import { ScreeningReceiptType } from './receipt.type.js'

@Resolver(() => SubjectMatchType)
export class ReceiptResolver {
  constructor(private readonly platform: Platform) {}

  @Extensions({ complexity: 10 })
  @FieldResolver(() => ScreeningReceiptType, {
    nullable: true, description: 'The answer, signed for whom it is shown to (查询凭证); null where no whole number was asked about, or the question was refused. Each costs 10, and is signed anew.',
  })
  async receipt(@Root() answer: SubjectAnswer): Promise<IssuedReceipt | null> {
    const result = screeningResult(answer)
    if (!result || answer.number === null) return null
    const { partnerId, purpose, restrictions, listVersion, listingIds, at } = result
    return issueReceipt(this.platform, { identityNumber: answer.number, partnerId, purpose, resultClass: result.class, restrictions, listVersion, listingIds, at })
  }
}
