// What must be known of a state machine to judge its table?
export interface Machine {
  readonly table: object
  readonly statuses: readonly string[]
  /** Where a record begins. */
  readonly begins: readonly string[]
  /** In the data, but no verb of the platform leads there: whoever keeps the register brings it with the record. */
  readonly given?: readonly string[]
  readonly last: readonly string[]
  /** Verbs that keep the state which another one brings back. */
  readonly keepers?: readonly string[]
  /** Mutations of each verb; the first for one record, the others for a row of them or another way to the same. */
  readonly mutations: Readonly<Record<string, readonly string[]>>
}

