// How does the private part of a key lie in the database, and how is it taken out?
import { type FieldCipher } from '../../../platform/crypto/keyring.js'

export interface KeyPair { readonly secretKey: Uint8Array, readonly publicKey: Uint8Array }
/** A key whose private part is still there. */
export interface LivingKey { readonly id: string, readonly publicKey: string, readonly privateCell: string }

const placeOf = (id: string): string => `obliviousKey.privateCell:${id}`

export const sealKey = (cipher: FieldCipher, id: string, { secretKey, publicKey }: KeyPair): { privateCell: string, publicKey: string } => ({
  privateCell: cipher.seal(base64url(secretKey), placeOf(id)), publicKey: base64url(publicKey),
})

export const openKey = (cipher: FieldCipher, { id, publicKey, privateCell }: LivingKey): KeyPair => ({
  secretKey: bytesOf(cipher.open(privateCell, placeOf(id))), publicKey: bytesOf(publicKey),
})

export const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'))
