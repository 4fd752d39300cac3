// Which files may hang off a record, and what does its room say about them? Each room answers for its own records.
import { type RawBuilder } from 'kysely'
import { type Actor } from '../actor.js'
import { type Kind, type StaffFunction } from '../permissions/kinds.js'
import { type Work } from '../perform/work.js'

export interface RecordFiles<K extends string = string> {
  readonly kinds: { readonly [C in Kind]?: readonly K[] }
  /** Of these a member of staff needs one; a kind without an entry needs none beyond the permissions row. */
  readonly functions?: { readonly [C in Kind]?: readonly StaffFunction[] }
  /** Files of one record; those that were asked for and never came count too. */
  readonly most: number
  /** Its files lie encrypted with a key of the record's own, and leave by link alone. */
  readonly isSealed?: boolean
  /** Kinds that say whose they are: a ticket for one names the party. */
  readonly partyKinds?: readonly K[]
  find(work: Work, id: string): Promise<Holder | undefined>
  /** Which of its files each kind of caller may read, as a condition on "evidence"; a kind without an entry reads none. */
  readonly seenBy: { readonly [C in Kind]?: 'all' | ((actor: Actor) => RawBuilder<boolean>) }
  /** In the transaction that stores the file. */
  onStored?(work: Work, file: StoredEvidence): Promise<void>
}

/** The record that a file stands behind, as far as files are concerned. */
export interface Holder {
  /** Whose it is; null while it is nobody's. */
  readonly partnerId: string | null
  /** Where several partners hang files on one record: these, and `partnerId` says nothing. */
  readonly insurerPartnerIds?: readonly string[]
  /** The citizens who may. */
  readonly personIds?: readonly string[]
  /** Of a kind that only some may see, the parties for whom this caller may send one; without a list, for any. */
  readonly ownPartyNumbers?: { readonly kind: string, readonly numbers: readonly number[] }
  /** Numbers that `partyNo` may name; without a list any is taken. */
  readonly partyNumbers?: readonly number[]
  readonly isOpen: boolean
  /** Whom a file of it concerns besides the one who uploads. */
  readonly audience: readonly string[]
  /** What the moment and place of a photo are compared with. */
  readonly reportedAt?: Happened
}

export interface Happened { readonly at: Date, readonly latE6?: number | null, readonly lonE6?: number | null }

export interface StoredEvidence {
  readonly id: string
  readonly kind: string
  readonly recordId: string
  readonly partyNo: number | null
  readonly flags: readonly string[]
}
