// How do the police supervise partners through the API?
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { type Context } from '../../../platform/graphql/context.js'
import { answer, payloadOf } from '../../../platform/graphql/payload.js'
import { type TableName } from '../../../platform/database/tables.js'
import { type Performed } from '../../../platform/perform/work.js'
import { type Platform } from '../../../platform/platform.js'
import { PartnerType } from '../partners/partner.type.js'
import { QualificationType, StaffType } from '../staff/staff.type.js'
import { AccreditationType, StationType } from '../stations/station.type.js'
import { AccreditationService } from './accreditation.service.js'
import { QualificationService } from './qualification.service.js'
import { StandingService } from './standing.service.js'
import { AccreditStationInput, CertifyStaffInput, SuperviseInput } from './supervision.inputs.js'

const SuspendPartnerPayload = payloadOf('suspendPartner', 'partner', () => PartnerType)
const RestorePartnerPayload = payloadOf('restorePartner', 'partner', () => PartnerType)
const TerminatePartnerPayload = payloadOf('terminatePartner', 'partner', () => PartnerType)
const SuspendStationPayload = payloadOf('suspendStation', 'station', () => StationType)
const RestoreStationPayload = payloadOf('restoreStation', 'station', () => StationType)
const RestrictStationPayload = payloadOf('restrictStation', 'station', () => StationType)
const ReinstateStationPayload = payloadOf('reinstateStation', 'station', () => StationType)
const TerminateStationPayload = payloadOf('terminateStation', 'station', () => StationType)
const ExpireStationPayload = payloadOf('expireStation', 'station', () => StationType)
const SuspendStaffPayload = payloadOf('suspendStaff', 'staff', () => StaffType)
const RestoreStaffPayload = payloadOf('restoreStaff', 'staff', () => StaffType)
const AccreditStationPayload = payloadOf('accreditStation', 'accreditation', () => AccreditationType)
const EndAccreditationPayload = payloadOf('endAccreditation', 'accreditation', () => AccreditationType)
const CertifyStaffPayload = payloadOf('certifyStaff', 'qualification', () => QualificationType)
const RevokeQualificationPayload = payloadOf('revokeQualification', 'qualification', () => QualificationType)

const which = { description: 'Which record, at which version, and why.' }

@Resolver()
export class SupervisionResolver {
  private readonly standing: StandingService
  private readonly accreditations: AccreditationService
  private readonly qualifications: QualificationService

  constructor(private readonly platform: Platform) {
    this.standing = new StandingService(platform)
    this.accreditations = new AccreditationService(platform)
    this.qualifications = new QualificationService(platform)
  }

  @Mutation(() => SuspendPartnerPayload, {
    description: 'Suspends a partner (暂停, 164号 §70): every request of its clients and staff is refused from the next one on.',
  })
  async suspendPartner(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'partner', await this.standing.movePartner('suspend', context, input))
  }

  @Mutation(() => RestorePartnerPayload, { description: 'Restores a suspended partner (恢复).' })
  async restorePartner(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'partner', await this.standing.movePartner('restore', context, input))
  }

  @Mutation(() => TerminatePartnerPayload, {
    description: 'Ends the agreement with a partner for a severe violation (终止, 164号 §70): its stations end with it, and nothing leads back.',
  })
  async terminatePartner(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'partner', await this.standing.movePartner('terminate', context, input))
  }

  @Mutation(() => SuspendStationPayload, {
    description: 'Suspends a station (暂停业务, 164号 §70): it takes no new business.',
  })
  async suspendStation(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'station', await this.standing.moveStation('suspend', context, input))
  }

  @Mutation(() => RestoreStationPayload, { description: 'Restores a suspended station to the state it was in (恢复业务).' })
  async restoreStation(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'station', await this.standing.moveStation('restore', context, input))
  }

  @Mutation(() => RestrictStationPayload, {
    description: 'Restricts a station until it has rectified (限制业务): it takes no TRF and no MTG. A rule of the platform.',
  })
  async restrictStation(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'station', await this.standing.moveStation('restrict', context, input))
  }

  @Mutation(() => ReinstateStationPayload, { description: 'Lifts the restriction of a station (解除限制). A rule of the platform.' })
  async reinstateStation(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'station', await this.standing.moveStation('reinstate', context, input))
  }

  @Mutation(() => TerminateStationPayload, {
    description: 'Closes a station for a severe violation (终止, 164号 §70): its accreditations end with it, and nothing leads back.',
  })
  async terminateStation(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'station', await this.standing.moveStation('terminate', context, input))
  }

  @Mutation(() => ExpireStationPayload, {
    description: 'Closes a station whose term has ended (到期): none of its accreditations may still run. A rule of the platform.',
  })
  async expireStation(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'station', await this.standing.moveStation('expire', context, input))
  }

  @Mutation(() => SuspendStaffPayload, {
    description: 'Suspends a member of staff (164号 §70): her tokens and signatures are refused from the next request on.',
  })
  async suspendStaff(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'staff', await this.standing.moveStaff('suspend', context, input))
  }

  @Mutation(() => RestoreStaffPayload, { description: 'Restores a suspended member of staff.' })
  async restoreStaff(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'staff', await this.standing.moveStaff('restore', context, input))
  }

  @Mutation(() => AccreditStationPayload, {
    description: 'Entrusts a station with one operation for a term (授牌, 164号 §69).',
  })
  async accreditStation(
    @Ctx() context: Context, @Arg('input', () => AccreditStationInput, { description: 'Station, operation, term.' }) input: AccreditStationInput,
  ) {
    return this.answer(context, 'accreditation', await this.accreditations.accredit(context, input))
  }

  @Mutation(() => EndAccreditationPayload, {
    description: 'Ends an accreditation (终止, 164号 §70); what has no other one for the operation takes no new business of it.',
  })
  async endAccreditation(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'accreditation', await this.accreditations.end(context, input))
  }

  @Mutation(() => CertifyStaffPayload, { description: 'Records a certificate of a member of staff (资格证书, 164号 §73).' })
  async certifyStaff(
    @Ctx() context: Context, @Arg('input', () => CertifyStaffInput, { description: 'Whom, for what, how long.' }) input: CertifyStaffInput,
  ) {
    return this.answer(context, 'qualification', await this.qualifications.certify(context, input))
  }

  @Mutation(() => RevokeQualificationPayload, {
    description: 'Revokes a certificate (撤销, 164号 §73); it counts no longer from the next request on.',
  })
  async revokeQualification(@Ctx() context: Context, @Arg('input', () => SuperviseInput, which) input: SuperviseInput) {
    return this.answer(context, 'qualification', await this.qualifications.revoke(context, input))
  }

  private answer(context: Context, noun: TableName & ('partner' | 'station' | 'staff' | 'accreditation' | 'qualification'), performed: Performed) {
    return answer(context, this.platform.errors, performed, noun, id => context.reads.one(noun, 'id', id))
  }
}
