// What does a maker report: certificates of its vehicles, and the models it had announced?
import { Field, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { LocalDateScalar, Vin } from '../../../platform/graphql/scalars.js'
import { type CertificateRow } from '../records/record.entities.js'
import { CertificateStatus } from './feed.enums.js'

@InputType({ description: 'A further column of the certificate system, unchanged.' })
export class CertificateParameterInput {
  @Field({ description: 'Name of the column, such as PFBZ (排放标准) or LTGG (轮胎规格).' })
  column!: string

  @Field({ description: 'Its text, with the unit as printed.' })
  value!: string
}

@InputType({ description: 'A conformity certificate (机动车整车出厂合格证). Capitals in brackets are the columns of the certificate system.' })
export class CertificateRowInput {
  @Field({ description: 'Certificate number (WZHGZBH 合格证编号), 15 capital letters and digits. Known again by it.' })
  certificateNo!: string

  @Field(() => Vin, { description: 'VIN (CLSBDH 车辆识别代号).' })
  vin!: string

  @Field(() => CertificateStatus, { description: 'State (CLZTXX 车辆状态信息).' })
  status!: CertificateRow['status']

  @Field({ description: 'Maker (CLZZQYMC 车辆制造企业名称).' })
  maker!: string

  @Field({ description: 'Brand (CLPP 车辆品牌).' })
  brand!: string

  @Field({ description: 'Model (CLXH 车辆型号); it must be announced.' })
  model!: string

  @Field({ description: 'Vehicle type (CLLX 车辆类型), a code of GA 802 such as K33.' })
  vehicleType!: string

  @Field({ description: 'Colour (CSYS 车身颜色), one to three letters.' })
  colour!: string

  @Field({ description: 'Fuel (RLZL 燃料种类), a letter.' })
  fuel!: string

  @Field(() => String, { nullable: true, description: 'Energy class of a new-energy vehicle (CDDBJ 纯电动标记 and RLZL): BEV, PHEV, EREV, FCEV; null for others.' })
  energyClass?: string | null

  @Field({ description: 'Number of the engine or motor (FDJH 发动机号).' })
  engineNo!: string

  @Field(() => Int, { nullable: true, description: 'Displacement (PL 排量) in ml; null for electric ones.' })
  displacementMl?: number | null

  @Field(() => Int, { nullable: true, description: 'Power (GL 功率) in kW.' })
  powerKw?: number | null

  @Field(() => Int, { description: "Rated seats with the driver's (EDZK 额定载客)." })
  seats!: number

  @Field(() => Int, { description: 'Kerb mass (ZBZL 整备质量) in kg.' })
  kerbMassKg!: number

  @Field(() => Int, { description: 'Gross mass (ZZL 总质量) in kg.' })
  grossMassKg!: number

  @Field(() => LocalDateScalar, { description: 'Day of manufacture (CLZZRQ 车辆制造日期).' })
  manufacturedOn!: string

  @Field(() => LocalDateScalar, { description: 'Day of issue (FZRQ 发证日期), not before manufacture.' })
  issuedOn!: string

  @Field({ defaultValue: false, description: 'Imported (进口).' })
  imported!: boolean

  @Field({ defaultValue: false, description: "The maker's own inspection (出厂查验) is online: 164号 §14." })
  factoryInspected!: boolean

  @Field(() => [CertificateParameterInput], { defaultValue: [], description: 'Further columns; at most 60.' })
  parameters!: CertificateParameterInput[]
}

@InputType({ description: 'Conformity certificates.' })
export class ReportCertificatesInput extends MutationInput {
  @Field(() => [CertificateRowInput], { description: '1 to 1,000 certificates.' })
  rows!: CertificateRowInput[]
}

@InputType({ description: 'A model in the Announcement (道路机动车辆生产企业及产品公告).' })
export class AnnouncementRowInput {
  @Field({ description: 'Model (CLXH 车辆型号). Known again by model and batch.' })
  model!: string

  @Field({ description: 'Batch (PC 批次), such as 390.' })
  batch!: string

  @Field({ description: 'Maker (CLZZQYMC 企业名称).' })
  maker!: string

  @Field(() => LocalDateScalar, { description: 'In effect from this day (GGSXRQ 公告生效日期).' })
  effectiveOn!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it may be made; null while it stands (撤销日期).' })
  withdrawnOn?: string | null

  @Field({ description: 'New-energy vehicle (新能源汽车).' })
  newEnergy!: boolean

  @Field({ description: 'Exempt from the safety test at first registration (免检车型, 164号 §11).' })
  testExempt!: boolean

  @Field(() => Int, { description: 'Least kerb mass announced (ZBZL 整备质量) in kg.' })
  kerbMassKgMin!: number

  @Field(() => Int, { description: 'Greatest kerb mass announced (ZBZL 整备质量) in kg.' })
  kerbMassKgMax!: number

  @Field(() => Int, { description: 'Fewest rated seats announced (EDZK 额定载客).' })
  seatsMin!: number

  @Field(() => Int, { description: 'Most rated seats announced (EDZK 额定载客).' })
  seatsMax!: number
}

@InputType({ description: 'Announced models.' })
export class ReportAnnouncementsInput extends MutationInput {
  @Field(() => [AnnouncementRowInput], { description: '1 to 1,000 models.' })
  rows!: AnnouncementRowInput[]
}
