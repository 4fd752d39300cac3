// How is a request refused? Thrown once inside (so that the transaction rolls back), returned as data outside.

export interface Fault {
  readonly code: string
  /** Path of the input field, without `input`; rows by index. */
  readonly field: readonly string[]
  readonly params: Readonly<Record<string, string>>
}

export class Refusal extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(fault => fault.code).join(', '))
    this.name = 'Refusal'
  }
}

/** `throw refuse('VEHICLE_NOT_FOUND', 'vin')`; a dotted field is a path. */
export function refuse(code: string, field = '', params: Record<string, string> = {}): Refusal {
  return new Refusal([fault(code, field, params)])
}

export const fault = (code: string, field = '', params: Record<string, string> = {}): Fault =>
  ({ code, field: field === '' ? [] : field.split('.'), params })

/** Throws every fault found, together: a caller corrects once. */
export function refuseAll(faults: readonly (Fault | undefined)[]): void {
  const found = faults.filter(each => each !== undefined)
  if (found.length > 0) throw new Refusal(found)
}
