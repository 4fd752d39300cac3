// What would the bare work of a claim's dearest requests take? Photos read and copied as the server does, and a queue taken by plain SQL.
import { createCipheriv, randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import sharp from 'sharp'

/** Four photos of one report: read, turned, copied, hashed by their look, both parts encrypted and on the disk. Without HTTP, tickets, records. */
export async function bareReport(folder: string, photos: readonly Buffer[]): Promise<void> {
  sharp.concurrency(1)
  for (const [n, bytes] of photos.entries()) {
    const copy = await sharp(bytes).rotate().resize(2048, 2048, { fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: false }).toBuffer()
    await sharp(copy).greyscale().resize(9, 8, { fit: 'fill' }).raw().toBuffer()
    for (const part of [bytes, copy]) await store(join(folder, `bare-${n}`), part)
  }
}

async function store(path: string, bytes: Buffer): Promise<void> {
  const cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12))
  const file = await open(path, 'w')
  await file.writeFile(Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]))
  await file.sync()
  await file.close()
}

/** The same queue by as many connections, each a transaction a task: lock the next, take it, count what the seat holds. */
export async function bareSeats(url: string, takers: number): Promise<number> {
  const clients = Array.from({ length: takers }, () => new pg.Client({ connectionString: url }))
  await Promise.all(clients.map(client => client.connect()))
  const from = performance.now()
  const counts = await Promise.all(clients.map(async (client, n) => {
    for (let taken = 0; ; taken++) {
      await client.query('begin')
      const { rows: [task] } = await client.query<{ id: string }>({ name: 'next', text: `select "id" from "seatTask" where "status" = 'WAITING' and "skill" = any($1::text[])
        and exists (select 1 from unnest($2::text[]) z where starts_with("zone", z)) order by "priority" desc, "waitingSince", "id" limit 1 for update skip locked`, values: [['ADVICE'], ['500103']] })
      if (task) await client.query({ name: 'take', text: `update "seatTask" set "status" = 'TAKEN', "takenByStaffId" = $2, "version" = "version" + 1 where "id" = $1`, values: [task.id, `bare-${n}`] })
      await client.query('commit')
      if (!task) return taken
    }
  }))
  const ms = performance.now() - from
  await Promise.all(clients.map(client => client.end()))
  return counts.reduce((sum, each) => sum + each, 0) / ms * 1000
}
