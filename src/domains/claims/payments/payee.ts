// To whose account does the money of a leg go, and what must the bank know of it?
import { type FieldCipher } from '../../../platform/crypto/keyring.js'
import { type Work } from '../../../platform/perform/work.js'
import { PayeeAccount, type SettlementLeg } from '../offers/offer.entities.js'
import { findPayeeAccount } from '../offers/offer.lookup.js'

/** By leg; legs whose account nobody has named are left out. */
export async function accountsOf(work: Work, legs: readonly SettlementLeg[]): Promise<ReadonlyMap<string, PayeeAccount>> {
  const found = new Map<string, PayeeAccount>()
  for (const leg of legs) {
    const account = await findPayeeAccount(work, leg)
    if (account) found.set(leg.id, account)
  }
  return found
}

/** Opened only when an order leaves. */
export async function bankAccountOf({ em }: Work, cipher: FieldCipher, accountId: string): Promise<{ accountNo: string, accountName: string }> {
  const account = await em.findOneOrFail(PayeeAccount, { id: accountId })
  return {
    accountNo: cipher.open(account.accountCell, `payeeAccount.accountCell:${account.id}`),
    accountName: cipher.open(account.nameCell, `payeeAccount.nameCell:${account.id}`),
  }
}
