// Who is asking? One request acts as one partner of one kind, through at most one person.
import { type Kind, type StaffFunction } from './permissions/kinds.js'

export interface Actor {
  readonly clientId: string
  readonly partnerId: string
  readonly kind: Kind
  readonly scopes: ReadonlySet<string>
  readonly functions: ReadonlySet<StaffFunction>
  /** The staff member who signed for this request with a key of his own. */
  readonly staffId?: string
  /** A citizen answering for herself. */
  readonly personId?: string
  /** When the staff member signed; decisions ask for a recent one. */
  readonly actAt?: Date
}
