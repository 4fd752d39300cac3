// Why does something of the platform's not hold, as a partner's program may tell it apart?

export type ClientFaultCode = 'PROOF' | 'SIGNATURE' | 'FILE' | 'EXPIRED' | 'AUDIENCE' | 'SUBJECT' | 'STATUS_LIST'

export class ClientFault extends Error {
  constructor(readonly code: ClientFaultCode, message: string) {
    super(message)
    this.name = 'ClientFault'
  }
}
