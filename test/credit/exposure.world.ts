// How does a notice come about in a test: board, draft, warning, approval, posting, removal?
import { photo } from '../support/accident.js'
import { type Caller, type City, type Payload } from '../support/client.js'
import { nextSerial } from '../support/listing.js'

export const NOTICE = `exposureNotice { id version status text remark fromOn toOn renewals daysBefore assistanceNo postedAt postedHash postedByStaffId withdrawnAt withdrawalReason removalTargetAt
  removalDueAt removalLateAt removalBreachedAt removedAt removedHash removedByStaffId board { id name } viewerMay { verb blockedBy } }`
const HASH = 'c'.repeat(64)
const PLACE = { latitude: 29.56, longitude: 106.57 }

export async function boardOf(city: City, changes: object = {}): Promise<string> {
  const input = { place: 'COMPOUND_GATE', name: `测试小区大门${nextSerial()}`, address: '渝测区测试路', ...PLACE, ...changes }
  const payload = await city.as('court', 'court-judge').do('registerNoticeBoard', input, 'noticeBoard { id }')
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors))
  return payload['noticeBoard'].id as string
}

export async function upload(caller: Caller, recordId: string, kind: string): Promise<string> {
  const asked = await caller.do('requestUpload', { recordId, kind }, 'upload { id uploadUrl uploadTicket }')
  if (asked.userErrors.length > 0) throw new Error(JSON.stringify(asked.userErrors))
  const { id, uploadUrl, uploadTicket } = asked['upload']
  const response = await fetch(uploadUrl, {
    method: 'PUT', body: new Uint8Array(await photo()),
    headers: { authorization: `Bearer ${await caller.token()}`, 'x-upload-ticket': uploadTicket, 'content-type': 'application/octet-stream' },
  })
  if (!response.ok) throw new Error(`PUT: ${response.status} ${await response.text()}`)
  return id as string
}

/** One notice; each step at the version the one before left. */
export class Notice {
  seen: Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- what is asserted differs by test

  private constructor(readonly city: City, public last: Payload) {
    this.seen = last['exposureNotice'] ?? {}
  }

  get codes(): string[] { return this.last.userErrors.map(({ code }) => code) }

  static async draft(city: City, listingId: string, boardId: string, changes: object = {}, staff = 'court-judge'): Promise<Notice> {
    const input = { listingId, boardId, namesNoChild: true, childCheckHash: HASH, ...changes }
    return new Notice(city, await city.as('court', staff).do('draftExposureNotice', input, NOTICE))
  }

  async step(mutation: string, input: object = {}, staff: 'judge' | 'judge-2' | 'president' = 'judge'): Promise<this> {
    return this.by(this.city.as('court', `court-${staff}`), mutation, input)
  }

  /** A property company sees less, and the record is read again as the court sees it. */
  async by(caller: Caller, mutation: string, input: object = {}, selection = NOTICE): Promise<this> {
    this.last = await caller.do(mutation, { id: this.seen['id'], expectedVersion: this.seen['version'], ...input }, selection)
    if (selection === NOTICE && this.last['exposureNotice']) this.seen = this.last['exposureNotice']
    return selection === NOTICE ? this : this.reload()
  }

  warned(warnedOn: string): Promise<this> {
    return this.step('recordNoticeWarning', { way: 'SMS', warnedOn, sha256: HASH })
  }

  async approved(warnedOn = '2026-03-20', fromOn = '2026-03-30'): Promise<this> {
    await this.warned(warnedOn)
    return this.step('approveExposureNotice', { fromOn }, 'president')
  }

  async posted(warnedOn = '2026-03-20', fromOn = '2026-03-30'): Promise<this> {
    await this.approved(warnedOn, fromOn)
    const evidenceId = await upload(this.city.as('court', 'court-judge'), this.seen['id'], 'POSTING_PHOTO')
    await this.step('confirmNoticePosted', { evidenceId, ...PLACE })
    if (this.codes.length > 0) throw new Error(JSON.stringify(this.last.userErrors))
    return this
  }

  async removed(): Promise<this> {
    const evidenceId = await upload(this.city.as('court', 'court-judge'), this.seen['id'], 'REMOVAL_PHOTO')
    return this.step('confirmNoticeRemoved', { evidenceId, ...PLACE })
  }

  async reload(): Promise<this> {
    this.seen = (await this.city.as('court', 'court-judge').ask(`query ($id: ID!) { ${NOTICE.replace('exposureNotice', 'exposureNotice(id: $id)')} }`, { id: this.seen['id'] }))['exposureNotice']
    return this
  }
}
