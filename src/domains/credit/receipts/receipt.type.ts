// What does the API give with an answer that is to be shown to others?
import { Field, ID, ObjectType } from 'type-graphql'
import { DateTime } from '../../../platform/graphql/scalars.js'
import { type IssuedReceipt } from './receipt.issue.js'

@ObjectType('ScreeningReceipt', {
  simpleResolvers: true,
  description: 'The answer, signed (查询凭证): it proves what was answered then, to whom and for what, and is never proof of clean credit (不证明信用良好). '
    + 'Checked without asking the platform: by its keys at /oauth/jwks, the salt, the number and the status list; checkReceipt of the client library does it.',
})
export class ScreeningReceiptType implements IssuedReceipt {
  @Field(() => ID, { description: 'Opaque id, the `jti` of the JWS.' })
  id!: string

  @Field({ description: 'JWS (ES256): commitment to the number, audience, purpose, result, version of the list, expiry, place in the status list; neither name nor number.' })
  jws!: string

  @Field({ description: 'Opens the commitment, SHA-256 of salt and number; 32 bytes in base64url. It is kept nowhere here: store it apart from the JWS, and give both only to whom you would show the answer.' })
  salt!: string

  @Field(() => DateTime, { description: '24 hours after the answer: later it is evidence, and no ground for a decision.' })
  expiresAt!: Date

  @Field({ description: 'Open to anybody: whether a listing behind the answer was revoked or corrected since (Token Status List).' })
  statusListUrl!: string
}
