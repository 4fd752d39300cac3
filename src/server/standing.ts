// Is the partner of a token still in good standing, now? Remembered in this process, forgotten at a word from the database.
import pg from 'pg'
import { type Database } from '../platform/database/database.js'
import { type Rows } from '../platform/database/reader.js'

export const STANDING_CHANNEL = 'standing'
const RECONNECT_MS = 500

interface ClientFacts { readonly partnerId: string, readonly status: string }

/** While the process cannot listen, it remembers nothing: each request asks the database. */
export class StandingCache {
  private readonly known = new Map<string, ClientFacts>()
  private listening = false
  private closed = false
  private stop: () => Promise<void> = () => Promise.resolve()

  private constructor(private readonly rows: Rows) {}

  static async open(database: Database, rows: Rows): Promise<StandingCache> {
    const cache = new StandingCache(rows)
    if ('pglite' in database.native) {
      const unlisten = await database.native.pglite.listen(STANDING_CHANNEL, () => cache.known.clear())
      cache.listening = true
      cache.stop = () => unlisten()
    } else {
      await cache.listen(database)
    }
    return cache
  }

  /** Partner of a client and its standing. */
  async of(clientId: string): Promise<ClientFacts | undefined> {
    const known = this.known.get(clientId)
    if (known) return known
    const facts = await this.load(clientId)
    if (facts && this.listening) this.known.set(clientId, facts)
    return facts
  }

  async close(): Promise<void> {
    this.closed = true
    await this.stop()
  }

  private async load(clientId: string): Promise<ClientFacts | undefined> {
    const client = await this.rows.find('client', this.rows.from('client').where('client.clientId', '=', clientId))
    const partner = client && (await this.rows.find('partner', this.rows.from('partner').where('partner.id', '=', client.partnerId)))
    return partner && { partnerId: partner.id, status: partner.status }
  }

  private async listen(database: Database): Promise<void> {
    const client = new pg.Client({ connectionString: database.orm.config.get('clientUrl') })
    client.on('notification', () => this.known.clear())
    client.on('error', () => { this.lose(database) })
    client.on('end', () => { this.lose(database) })
    try {
      await client.connect()
      await client.query(`listen ${STANDING_CHANNEL}`)
    } catch {
      this.lose(database)
      return
    }
    this.known.clear()
    this.listening = true
    this.stop = () => client.end()
  }

  private lose(database: Database): void {
    this.listening = false
    this.known.clear()
    if (!this.closed) setTimeout(() => void this.listen(database), RECONNECT_MS).unref()
  }
}
