// What does the tax authority report: sales invoices and taxes?
import { Field, InputType } from 'type-graphql'
import { MutationInput } from '../../../platform/graphql/inputs.js'
import { Fen, LocalDateScalar, ResidentId, Vin } from '../../../platform/graphql/scalars.js'
import { type InvoiceRow, type TaxRecordRow } from '../records/record.entities.js'
import { InvoiceStatus, TaxKind, TaxStatus } from './feed.enums.js'

@InputType({ description: 'A sales invoice (机动车销售统一发票).' })
export class InvoiceRowInput {
  @Field({ description: '20 digits: number of the digital invoice (数电票号码), or code (发票代码, 12) and number (发票号码, 8) of the paper one. Known again by it.' })
  invoiceNo!: string

  @Field(() => Vin, { description: 'VIN (车辆识别代号/车架号码).' })
  vin!: string

  @Field(() => String, { nullable: true, description: 'Number of the conformity certificate (合格证号), 15 characters; null for an imported vehicle.' })
  certificateNo?: string | null

  @Field({ description: 'Number of the engine or motor (发动机号码).' })
  engineNo!: string

  @Field({ description: 'Model (厂牌型号), without the brand.' })
  model!: string

  @Field(() => InvoiceStatus, { description: 'State.' })
  status!: InvoiceRow['status']

  @Field({ description: 'Name of the buyer (购买方名称).' })
  buyerName!: string

  @Field(() => ResidentId, { description: "The buyer's resident identity number or unified social credit code (购买方身份证号码/统一社会信用代码). Only a keyed hash is kept." })
  buyerIdentityNumber!: string

  @Field(() => LocalDateScalar, { description: 'Day of issue (开票日期).' })
  issuedOn!: string

  @Field(() => Fen, { description: 'Price with tax (价税合计), in fen.' })
  totalFen!: number

  @Field(() => Fen, { description: 'Value-added tax (增值税税额), in fen.' })
  taxFen!: number

  @Field(() => Fen, { description: 'Price without tax (不含税价), in fen.' })
  netFen!: number
}

@InputType({ description: 'Sales invoices.' })
export class ReportInvoicesInput extends MutationInput {
  @Field(() => [InvoiceRowInput], { description: '1 to 1,000 invoices.' })
  rows!: InvoiceRowInput[]
}

@InputType({ description: 'Purchase tax (车辆购置税) or vessel tax (车船税) of one vehicle.' })
export class TaxRowInput {
  @Field(() => Vin, { description: 'VIN (车辆识别代号). Known again by VIN and tax.' })
  vin!: string

  @Field(() => TaxKind, { description: 'Which tax (税种).' })
  tax!: TaxRecordRow['tax']

  @Field({ description: 'Number of the tax certificate (完税或免税证明号码): 4 to 40 capital letters, digits and hyphens.' })
  certificateNo!: string

  @Field(() => TaxStatus, { description: 'Where it stands.' })
  status!: TaxRecordRow['status']

  @Field(() => ResidentId, { description: "The taxpayer's resident identity number or unified social credit code (纳税人识别号). Only a keyed hash is kept." })
  taxpayerIdentityNumber!: string

  @Field(() => Fen, { description: 'Amount paid (实缴税额), in fen.' })
  amountFen!: number

  @Field(() => LocalDateScalar, { description: 'Day of payment or of the decision (缴税日期).' })
  on!: string
}

@InputType({ description: 'Taxes.' })
export class ReportTaxesInput extends MutationInput {
  @Field(() => [TaxRowInput], { description: '1 to 1,000 records.' })
  rows!: TaxRowInput[]
}
