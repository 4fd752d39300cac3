// Who makes the keys and the files? One process at a time, beside the requests: the keys of the weeks, the outputs of who was listed since, a file a day.
import { setTimeout as sleep } from 'node:timers/promises'
import { importJWK, SignJWT } from 'jose'
import { type Manifest, MANIFEST_TYPE } from '../../../client/oblivious.file.js'
import { OUTPUT_BYTES, SUITE } from '../../../client/oblivious.format.js'
import { addDays, localDateOf, startOfDay } from '../../../platform/calendar/local-date.js'
import { execute } from '../../../platform/database/execute.js'
import { newId } from '../../../platform/ids.js'
import { type Job } from '../../../platform/module.js'
import { type Platform } from '../../../platform/platform.js'
import { Rounds } from '../../../platform/rounds.js'
import { EvaluationThreads } from './evaluation.threads.js'
import { checkSorted, deltaOf, type Delta } from './file-bytes.js'
import { inForce, snapshotOf, type Snapshot } from './file.snapshot.js'
import { openKey, sealKey, type LivingKey } from './key-cell.js'
import { epochsNeeded, weekOf } from './key-epochs.js'
import { ObliviousFile, type ObliviousFileRow } from './oblivious.entities.js'

const LOOK_EVERY_MS = 2000
/** Half a second of the thread. */
const CHUNK = 400
/** Renewed with each chunk; what a process has in hand when it dies, another takes after so long. */
const LEASE_MS = 60_000
const TRIES = 10

interface DueKey extends LivingKey { readonly epoch: string }
interface Listed { readonly partyIndex: string, readonly listingId: string, readonly identityCell: string }

export class FileBuilder implements Job {
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () => this.look(), error => { process.stderr.write(`oblivious: ${String(error)}\n`) })
  private readonly threads = new EvaluationThreads(1)
  /** A server that has just come up has other things to do. */
  private isFirstLook = true

  constructor(private readonly platform: Platform) {}

  start(): void {
    this.rounds.start()
  }

  /** A file that is half done is taken up again at the next start. */
  stop(): Promise<void> {
    return this.rounds.stop()
  }

  private async look(): Promise<void> {
    if (this.isFirstLook) {
      this.isFirstLook = false
      return
    }
    await this.makeKeys()
    for (const key of await this.due()) {
      if (this.rounds.isStopped || !(await this.lease(key.id))) continue
      await this.publish(key)
      await this.release(key.id)
    }
  }

  private async makeKeys(): Promise<void> {
    const { rows, clock, cipher, performOwn } = this.platform
    const needed = epochsNeeded(localDateOf(clock.now()))
    const there = await rows.text<{ epoch: string }>(`select to_char("epoch", 'YYYY-MM-DD') as epoch from "obliviousKey" where "epoch" = any($1::date[])`, [needed])
    for (const epoch of needed.filter(each => !there.some(row => row.epoch === each))) {
      const id = newId('obk')
      const { privateCell, publicKey } = sealKey(cipher, id, await this.threads.newKey())
      const { validFrom, validTo } = weekOf(epoch)
      // Another process may have been quicker: one key a week, and all ask under the same.
      await performOwn('makeObliviousKey', async ({ em, now }) => {
        await execute(em, `insert into "obliviousKey" ("id", "version", "createdAt", "updatedAt", "epoch", "publicKey", "privateCell", "validFrom", "validTo")
          values ($1, 1, $2, $2, $3, $4, $5, $6, $7) on conflict ("epoch") do nothing`, [id, now, epoch, publicKey, privateCell, validFrom, validTo])
        return { id }
      })
    }
  }

  /** Living keys without a file of today. */
  private due(): Promise<DueKey[]> {
    const { rows, clock } = this.platform
    return rows.text<DueKey>(`select k."id", k."publicKey", k."privateCell", to_char(k."epoch", 'YYYY-MM-DD') as epoch from "obliviousKey" k
      where k."retiredAt" is null and k."validTo" > $1
        and not exists (select 1 from "obliviousFile" f where f."keyId" = k."id" and f."publishedOn" = $2::date) order by k."epoch"`, [clock.now(), localDateOf(clock.now())])
  }

  private async lease(keyId: string): Promise<boolean> {
    const wall = this.platform.clock.wall()
    const got = await this.platform.database.transact(em => execute(em,
      `update "obliviousKey" set "leasedUntil" = $2 where "id" = $1 and ("leasedUntil" is null or "leasedUntil" < $3) returning "id"`, [keyId, new Date(wall.getTime() + LEASE_MS), wall]))
    return got.length > 0
  }

  private async release(keyId: string): Promise<void> {
    await this.platform.database.transact(em => execute(em, `update "obliviousKey" set "leasedUntil" = null where "id" = $1`, [keyId]))
  }

  private async publish(key: DueKey): Promise<void> {
    const { database, clock } = this.platform
    for (let left = TRIES; left > 0; left--) {
      if (!(await this.fill(key))) return
      const now = clock.now()
      const snapshot = await database.transact(em => snapshotOf(em, key.id, now))
      if (snapshot) return this.sign(key, snapshot, now)
      await sleep(LOOK_EVERY_MS / TRIES)
    }
  }

  /** The outputs of all who are listed and have none; false when the server stops. */
  private async fill(key: DueKey): Promise<boolean> {
    const { rows, clock, cipher, database } = this.platform
    const { secretKey } = openKey(cipher, key)
    for (let after = ''; ;) {
      if (this.rounds.isStopped) return false
      const listed = await rows.text<Listed>(`select distinct on (e."partyIndex") e."partyIndex", l."id" as "listingId", l."identityCell"
        from "listEntry" e join "listing" l on l."id" = e."listingId"
        where e."partyIndex" > $2 and ${inForce('$3')} and not exists (select 1 from "obliviousOutput" o where o."keyId" = $1 and o."partyIndex" = e."partyIndex")
        order by e."partyIndex" limit ${CHUNK}`, [key.id, after, clock.now()])
      if (listed.length === 0) return true
      const outputs = await this.threads.listed(secretKey, listed.map(({ listingId, identityCell }) => cipher.open(identityCell, `listing.identityCell:${listingId}`)))
      const found = listed.map(({ partyIndex }, place) => ({ partyIndex, output: outputs[place] }))
      await database.transact(async em => {
        await execute(em, `insert into "obliviousOutput" ("keyId", "partyIndex", "output") select $1, r."partyIndex", r."output"
          from jsonb_to_recordset($2::jsonb) as r("partyIndex" text, "output" text) on conflict do nothing`, [key.id, JSON.stringify(found)])
        await execute(em, `update "obliviousKey" set "leasedUntil" = $2 where "id" = $1`, [key.id, new Date(clock.wall().getTime() + LEASE_MS)])
      })
      after = listed.at(-1)?.partyIndex ?? ''
    }
  }

  private async sign(key: DueKey, { bytes, listVersion }: Snapshot, now: Date): Promise<void> {
    const { rows, files, performOwn } = this.platform
    checkSorted(bytes)
    const last = await rows.find('obliviousFile', rows.from('obliviousFile').where('obliviousFile.keyId', '=', key.id).orderBy('obliviousFile.number', 'desc').limit(1))
    const delta = last && deltaOf((await files.get(last.sha256)) ?? new Uint8Array(), bytes)
    const stored = await files.put(bytes)
    const deltaStored = delta && (await files.put(delta.bytes))
    const publishedOn = localDateOf(now)
    const facts = { number: (last?.number ?? 0) + 1, listVersion, count: bytes.length / OUTPUT_BYTES, sha256: stored.sha256, deltaSha256: deltaStored?.sha256 ?? null }
    const expiresAt = startOfDay(addDays(publishedOn, 1))
    const manifest = await this.manifestOf(key, { ...facts, expiresAt, now, delta })
    await performOwn('publishObliviousFile', async ({ em }) => {
      const id = newId('obf')
      em.create(ObliviousFile, {
        id, createdAt: now, updatedAt: now, keyId: key.id, number: facts.number, publishedOn, listVersion, entryCount: facts.count, sha256: facts.sha256,
        deltaSha256: facts.deltaSha256, addedCount: delta?.added ?? facts.count, removedCount: delta?.removed ?? 0, manifest, publishedAt: now, expiresAt,
      })
      // What is no longer listed is no longer kept.
      await execute(em, `delete from "obliviousOutput" o where o."keyId" = $1 and not exists (select 1 from "listEntry" e where e."partyIndex" = o."partyIndex" and ${inForce('$2')})`, [key.id, now])
      return { id }
    })
  }

  private async manifestOf(key: DueKey, told: Pick<ObliviousFileRow, 'number' | 'listVersion' | 'sha256' | 'deltaSha256' | 'expiresAt'> & { count: number, now: Date, delta: Delta | undefined }): Promise<string> {
    const { signingKeys: [signer], publicUrl } = this.platform
    if (!signer) throw new Error('there is no key to sign with')
    const { number, listVersion, sha256, deltaSha256, count, delta } = told
    const claims: Omit<Manifest, 'exp'> = {
      keyId: key.id, publicKey: key.publicKey, epoch: key.epoch, suite: SUITE, bits: 64, number, listVersion, count, sha256,
      delta: delta && deltaSha256 ? { sha256: deltaSha256, added: delta.added, removed: delta.removed } : null,
    }
    return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', typ: MANIFEST_TYPE, ...(signer.kid ? { kid: signer.kid } : {}) })
      .setIssuer(publicUrl).setIssuedAt(told.now).setExpirationTime(told.expiresAt).sign(await importJWK(signer, 'ES256'))
  }
}
