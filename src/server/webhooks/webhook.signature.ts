// How does a receiver know that a message is ours? Standard Webhooks: v1 (HMAC-SHA-256) or v1a (Ed25519) over id, time and body.
import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { type FieldCipher } from '../../platform/crypto/keyring.js'
import { type WebhookEndpointRow } from './webhook.entities.js'

const HMAC_BYTES = 32
/** The raw key is the end of its SPKI form. */
const ED25519_BYTES = 32
export const PREVIOUS_SECRET_LIVES_MS = 24 * 3600 * 1000

type Scheme = WebhookEndpointRow['scheme']

export interface NewSecret {
  /** What signs; sealed at rest. */
  readonly secret: string
  /** What its owner is told once; of Ed25519 there is nothing to tell. */
  readonly shown: string | null
  readonly publicKey: string | null
}

export function newSecret(scheme: Scheme): NewSecret {
  if (scheme === 'HMAC') {
    const secret = `whsec_${randomBytes(HMAC_BYTES).toString('base64')}`
    return { secret, shown: secret, publicKey: null }
  }
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-ED25519_BYTES)
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
  return { secret, shown: null, publicKey: `whpk_${raw.toString('base64')}` }
}

const placeOf = (column: 'secretCell' | 'previousSecretCell', id: string): string => `webhookEndpoint.${column}:${id}`

export const sealSecret = (cipher: FieldCipher, id: string, secret: string): string => cipher.seal(secret, placeOf('secretCell', id))

/** The secret that is being replaced, sealed for its other column. */
export const sealPrevious = (cipher: FieldCipher, { id, secretCell }: { id: string, secretCell: string }): string =>
  cipher.seal(cipher.open(secretCell, placeOf('secretCell', id)), placeOf('previousSecretCell', id))

type Signed = Pick<WebhookEndpointRow, 'id' | 'scheme' | 'secretCell' | 'previousSecretCell' | 'previousSecretUntil'>

/** The headers of one message; while a secret is being replaced, signatures of both, the new one first. */
export function signedHeaders(cipher: FieldCipher, endpoint: Signed, message: { id: string, at: Date, body: string }): Record<string, string> {
  const secrets = [cipher.open(endpoint.secretCell, placeOf('secretCell', endpoint.id))]
  const { previousSecretCell, previousSecretUntil } = endpoint
  if (previousSecretCell !== null && previousSecretUntil !== null && previousSecretUntil > message.at) {
    secrets.push(cipher.open(previousSecretCell, placeOf('previousSecretCell', endpoint.id)))
  }
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(secondsOf(message.at)),
    'webhook-signature': secrets.map(secret => signatureOf(endpoint.scheme, secret, message)).join(' '),
  }
}

const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000)

function signatureOf(scheme: Scheme, secret: string, { id, at, body }: { id: string, at: Date, body: string }): string {
  if (scheme === 'HMAC') return new Webhook(secret).sign(id, at, body)
  const key = createPrivateKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'pkcs8' })
  return `v1a,${sign(null, Buffer.from(`${id}.${secondsOf(at)}.${body}`), key).toString('base64')}`
}
