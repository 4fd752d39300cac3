// What does the API show of the effect of the list?
import { Extensions, Field, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../../../platform/graphql/enum-of.js'
import { Fen, LocalDateScalar } from '../../../platform/graphql/scalars.js'
import { FIGURES, type FigureBasis, type FigureCode, type FigureUnit } from './figure.rows.js'

const FigureCodeEnum = enumOf<FigureCode>('CreditFigureCode', 'Which figure.', Object.fromEntries(Object.entries(FIGURES).map(([code, { en, zh }]) => [code, `${en} (${zh}).`])) as Record<FigureCode, string>)
const FigureBasisEnum = enumOf<FigureBasis>('CreditFigureBasis', 'What a figure rests on.', {
  COMPUTED: 'Counted from records of the platform (统计).', APPROXIMATE: 'Counted, and not quite what the definition asks for (近似).',
  REPORTED: 'Said by a source, not counted here (媒体报道).', NOT_COMPUTABLE: 'What it needs is not on record (无法统计).',
})
const FigureUnitEnum = enumOf<FigureUnit>('CreditFigureUnit', 'In what it is counted.', {
  PARTIES: 'Distinct parties, not cases.', LISTINGS: 'Listings.', RECORDS: 'Records.', BASIS_POINTS: 'Hundredths of a per cent.', FEN: 'Fen.', DAYS: 'Days.', ITEMS: 'Items.',
})

@ObjectType('CreditFigure', { simpleResolvers: true, description: 'One figure of a quarter (成效指标).' })
export class CreditFigureType {
  @Field(() => FigureCodeEnum, { description: 'Which.' })
  code!: FigureCode

  @Field({ description: 'How it is defined.' })
  definition!: string

  @Field(() => FigureUnitEnum, { description: 'In what it is counted.' })
  unit!: FigureUnit

  @Field(() => FigureBasisEnum, { description: 'What it rests on.' })
  basis!: FigureBasis

  @Field(() => Fen, { nullable: true, description: 'The figure, in its unit; null where it is suppressed or cannot be counted.' })
  value!: number | null

  @Field({ description: 'Not told, because a cell behind it has fewer than five.' })
  isSuppressed!: boolean

  @Field(() => String, { nullable: true, description: 'Why it is no more than it is.' })
  limits!: string | null
}

@ObjectType('CreditFigures', { simpleResolvers: true, description: 'The figures of a quarter that has ended.' })
export class CreditFiguresType {
  @Field(() => LocalDateScalar, { description: 'First day.' })
  from!: string

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  to!: string

  @Field(() => Int, { description: 'Cells of fewer are suppressed.' })
  cellLeast!: number

  @Extensions({ cap: 20 })
  @Field(() => [CreditFigureType], { description: 'The figures, at most 20.' })
  figures!: CreditFigureType[]
}
