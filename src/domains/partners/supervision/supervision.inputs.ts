// What does a supervisor send?
import { Field, ID, InputType } from 'type-graphql'
import { ChangeInput, MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { type StaffFunction } from '../../../platform/permissions/kinds.js'
import { StaffFunctionEnum } from '../staff/staff.type.js'
import { OPERATION_WORDS } from '../stations/delegated-operations.js'

@InputType({ description: 'A measure of supervision on one record, at the version it was read, with its reason.' })
export class SuperviseInput extends ChangeInput {
  @Field({ description: 'The reason, as it is told to the partner; 1 to 500 characters.' })
  reason!: string
}

@InputType({ description: 'Entrusts a station with one operation for a term (164号 §69).' })
export class AccreditStationInput extends MutationInput {
  @Field(() => ID, { description: 'The station.' })
  stationId!: string

  @Field({ description: `The operation, one that partners of this kind may be entrusted with: ${OPERATION_WORDS}.` })
  operation!: string

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day; at most three years after the first. A rule of the platform.' })
  validTo!: string

  @Field({ description: 'Number of the agreement and letter of responsibility (协议及责任书, 164号 §70); at most 64 characters.' })
  agreementNo!: string
}

@InputType({ description: 'Records a certificate of one member of staff for one function (164号 §73).' })
export class CertifyStaffInput extends MutationInput {
  @Field(() => ID, { description: 'The member of staff.' })
  staffId!: string

  @Field(() => StaffFunctionEnum, { description: 'The function; one that she holds.' })
  function!: StaffFunction

  @Field({ description: 'Number of the certificate (证书编号); at most 64 characters.' })
  certificateNo!: string

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => LocalDateScalar, { description: 'Last day; at most two years after the first. A rule of the platform.' })
  validTo!: string
}
