// How does a short message reach a telephone, and how is it known that it did? By an adapter; the sandbox has one of its own.
import { maskMobile } from '../../../platform/identifiers/mobile.js'
import { type Platform } from '../../../platform/platform.js'

export interface Sms {
  /** The provider sends one reference once, however often it is asked: after a crash nothing is sent twice. */
  readonly ref: string
  readonly number: string
  readonly words: string
}

export type SmsAnswer =
  | { readonly kind: 'TAKEN', readonly providerRef: string }
  | { readonly kind: 'REFUSED', readonly code: string }
  | { readonly kind: 'UNREACHABLE' }

export type SmsReport = { readonly kind: 'DELIVERED' | 'PENDING' | 'UNREACHABLE' } | { readonly kind: 'FAILED', readonly code: string }

export interface SmsChannel {
  send(sms: Sms): Promise<SmsAnswer>
  report(providerRef: string): Promise<SmsReport>
}

/** Written down instead of sent; a fault on demand makes it unreachable, for every process. */
class SandboxChannel implements SmsChannel {
  constructor(private readonly platform: Platform) {}

  async send({ ref, number, words }: Sms): Promise<SmsAnswer> {
    if (await this.isDown()) return { kind: 'UNREACHABLE' }
    await this.platform.rows.text(`insert into "sandboxSms" ("ref", "numberMasked", "words", "at") values ($1, $2, $3, $4) on conflict ("ref") do nothing`,
      [ref, maskMobile(number), words, this.platform.clock.now()])
    return { kind: 'TAKEN', providerRef: `sandbox-${ref}` }
  }

  async report(): Promise<SmsReport> {
    return { kind: (await this.isDown()) ? 'UNREACHABLE' : 'DELIVERED' }
  }

  private async isDown(): Promise<boolean> {
    const rows = await this.platform.rows.text(`select 1 from "setting" where "key" = 'sandboxSmsDown' and "value" = 'true'::jsonb`, [])
    return rows.length > 0
  }
}

/** Undefined: no provider is connected, and messages wait. */
export const smsChannelOf = (platform: Platform): SmsChannel | undefined => (platform.sandbox ? new SandboxChannel(platform) : undefined)
