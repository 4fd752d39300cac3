// What does the API show of a partner?
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../../platform/graphql/connection.js'
import { Node } from '../../../platform/graphql/node.js'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { KINDS, type Kind } from '../../../platform/permissions/kinds.js'
import { type PartnerRow } from './partner.entity.js'
import { PARTNER_STATUSES, type PartnerStatus } from './partner.transitions.js'

export const PartnerKindEnum = Object.fromEntries(KINDS.map(kind => [kind, kind])) as { [K in Kind]: K }
registerEnumType(PartnerKindEnum, {
  name: 'PartnerKind', description: 'What a partner is; it acts as this kind and no other.',
  valuesConfig: {
    DEALERSHIP: { description: 'Sells new vehicles (汽车销售企业).' },
    USED_CAR_MARKET: { description: 'Used-car market (二手车交易市场).' },
    SCRAPPING_FIRM: { description: 'Recycles scrapped vehicles (报废机动车回收企业).' },
    BANK: { description: 'Bank or finance firm (金融机构).' },
    INSURER: { description: 'Insurer (保险公司).' },
    COURT: { description: 'People\'s court (人民法院).' },
    SIGNATORY: { description: 'Unit of the joint-punishment memorandum (联合惩戒备忘录签署单位).' },
    TAX_AUTHORITY: { description: 'Tax authority (税务机关).' },
    MANUFACTURER: { description: 'Maker of vehicles (机动车生产企业).' },
    PLATE_MAKER: { description: 'Makes plates on police order (号牌制作单位).' },
    INSPECTION_STATION: { description: 'Tests vehicles (机动车安全技术检验机构).' },
    SURVEYOR: { description: 'Asks citizens whether they are satisfied (满意度调查机构).' },
    CHANNEL: { description: 'App or mini-program of citizens (服务渠道).' },
    KIOSK_OPERATOR: { description: 'Runs self-service machines (自助终端运营单位).' },
    PROPERTY_COMPANY: { description: 'Manages a housing estate (物业服务企业).' },
    POLICE: { description: 'Traffic police (公安机关交通管理部门).' },
    CITIZEN: { description: 'Vouches for citizens who act for themselves (身份认证平台).' },
  },
})

export const PartnerStatusEnum = Object.fromEntries(PARTNER_STATUSES.map(status => [status, status])) as { [K in PartnerStatus]: K }
registerEnumType(PartnerStatusEnum, {
  name: 'PartnerStatus', description: 'The standing of a partner; see the diagram in states.md.',
  valuesConfig: {
    ACTIVE: { description: 'In good standing (正常).' },
    SUSPENDED: { description: 'Suspended by the police (暂停, 164号 §70): every request is refused from the next one on.' },
    TERMINATED: { description: 'The agreement was ended by the police (终止, 164号 §70): every request is refused, and nothing leads back.' },
  },
})

@ObjectType('Partner', { implements: Node, simpleResolvers: true, description: 'An organisation that is connected to the platform (合作单位).' })
export class PartnerType extends Node implements Pick<PartnerRow, keyof PartnerType> {
  @Field(() => PartnerKindEnum, { description: 'What it is.' })
  kind!: Kind

  @Field({ description: 'Name, as registered.' })
  name!: string

  @Field({ description: 'Unified social credit code (统一社会信用代码).' })
  uscc!: string

  @Field(() => PartnerStatusEnum, { description: 'Its standing.' })
  status!: PartnerStatus

  @Field(() => DateTime, { nullable: true, description: 'Since when it is suspended or terminated; null while it is in good standing.' })
  suspendedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why it is suspended or terminated, in the words of the police; null while it is in good standing.' })
  suspensionReason!: string | null
}

export const PartnerConnection = connectionOf('Partner', () => PartnerType)
