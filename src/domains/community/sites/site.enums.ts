// By which words does the API tell the states and kinds of members, sites and shifts?
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { type FeeAgreedBy, type PeerGroup } from './site.codes.js'
import { type MemberStatus, type ShiftStatus, type SiteStatus } from './site.transitions.js'

const GROUPS: Readonly<Record<PeerGroup, string>> = {
  COMPOUND: 'Residential compound (小区).', TOWER: 'Office or residential tower (楼宇).', CONSTRUCTION_SITE: 'Building site (工地).',
}
const AGREED: Readonly<Record<FeeAgreedBy, string>> = {
  SERVICE_CONTRACT: 'Owners and company, in the service contract (物业服务合同).', GOVERNMENT_BUYER: 'A government buyer of the service (政府购买服务).',
}
const MEMBERS: Readonly<Record<MemberStatus, string>> = { MEMBER: 'A member (成员单位).', REMOVED: 'Removed from the association (已移出联席会).' }
const SITES: Readonly<Record<SiteStatus, string>> = { OPEN: 'Open (在管).', CLOSED: 'Closed for good (已关闭).' }
const SHIFTS: Readonly<Record<ShiftStatus, string>> = {
  PLANNED: 'On the roster (已排班).', ON_DUTY: 'On duty (在岗).', OFF_DUTY: 'Over (已下岗).', MISSED: 'Nobody came (缺岗).', CANCELLED: 'Cancelled (已取消).',
}

export const PeerGroupEnum = enumOf('PeerGroup', 'With which others a site is compared (分组).', GROUPS)
export const FeeAgreedByEnum = enumOf('FeeAgreedBy', 'Who agreed that the fee follows the assessment.', AGREED)
export const MemberStatusEnum = enumOf('AssociationMemberStatus', 'Where a membership stands.', MEMBERS)
export const SiteStatusEnum = enumOf('SiteStatus', 'Where a site or a guard post stands.', SITES)
export const GuardShiftStatusEnum = enumOf('GuardShiftStatus', 'Where a shift stands.', SHIFTS)
