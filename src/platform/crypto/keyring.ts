// Which keys protect personal data and receipts, and how are they told apart on rotation?
import { createHmac, randomBytes, createCipheriv, createDecipheriv } from 'node:crypto'
import { type JWK } from 'jose'

/** The key ring by adapter; the environment (KEY_RING, JSON) by default. `active` names the key that encrypts. */
export interface KeyRing {
  readonly active: string
  /** AES-256-GCM keys by name, base64. */
  readonly encryption: Readonly<Record<string, string>>
  /** HMAC keys for look-ups, one a domain, base64; never used in an id, event or log. */
  readonly index: Readonly<Record<string, string>>
  /** ES256 private keys; the first signs tokens, receipts and audit heads, all are published. */
  readonly signing: readonly JWK[]
}

/** A cell that only this table, column and row can open: `A256GCM.<kid>.<iv>.<cipher+tag>`. */
export class FieldCipher {
  constructor(private readonly ring: KeyRing) {}

  seal(plain: string, place: string): string {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key(this.ring.active), iv).setAAD(Buffer.from(place))
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return ['A256GCM', this.ring.active, iv.toString('base64url'), body.toString('base64url')].join('.')
  }

  open(cell: string, place: string): string {
    const [algorithm, kid, iv, body] = cell.split('.')
    if (algorithm !== 'A256GCM' || !kid || !iv || !body) throw new Error('a cell of an unknown algorithm')
    const bytes = Buffer.from(body, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', this.key(kid), Buffer.from(iv, 'base64url'))
      .setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-16))
    return decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
  }

  /** The keyed hash by which a personal number is found. */
  index(domain: string, value: string): string {
    return createHmac('sha256', this.indexKey(domain)).update(value).digest('base64url')
  }

  /** For a process of ours that indexes by the million. */
  indexKey(domain: string): Buffer {
    const key = this.ring.index[domain]
    if (!key) throw new Error(`the key ring has no index key for ${domain}`)
    return Buffer.from(key, 'base64')
  }

  private key(kid: string): Buffer {
    const key = this.ring.encryption[kid]
    if (!key) throw new Error(`the key ring has no key ${kid}`)
    return Buffer.from(key, 'base64')
  }
}
