// How is eligibility asked through the API?
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { type Platform } from '../../../platform/platform.js'
import { RegistrationEligibilityInput } from './eligibility.inputs.js'
import { EligibilityService } from './eligibility.service.js'
import { RegistrationEligibilityType } from './eligibility.type.js'

@Resolver()
export class EligibilityResolver {
  private readonly eligibility: EligibilityService

  constructor(private readonly platform: Platform) {
    this.eligibility = new EligibilityService(platform)
  }

  @Query(() => RegistrationEligibilityType, {
    description: 'Whether a vehicle could be registered now (登记资格核查). A look at the owner: logged, and charged to the persons you may ask about in an hour '
      + '(SUBJECT_BUDGET); what concerns her stays NEEDS_CONSENT until the invoice of this VIN names her and she has confirmed an application with you.',
  })
  async registrationEligibility(
    @Ctx() context: Context, @Arg('input', () => RegistrationEligibilityInput, { description: 'The vehicle and its owner.' }) input: RegistrationEligibilityInput,
  ) {
    const { refusals, ...answer } = await this.eligibility.ask(context, input)
    return { ...answer, refusals: refusals.map(fault => this.platform.errors.userError(fault, context.locale)) }
  }
}
