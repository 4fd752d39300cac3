/** Why was an access token refused? */
export type TokenFaultCode = 'TOKEN_EXPIRED' | 'TOKEN_INVALID'

/** Its message may be shown to whoever sent the token; the error that jose threw holds the payload and is not kept. */
export class TokenFault extends Error {
  override readonly name = 'TokenFault'

  constructor(readonly code: TokenFaultCode, message: string) {
    super(message)
  }
}
