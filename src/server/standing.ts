// Are the partner and the member of staff of a token still in good standing, now? Remembered in this process, forgotten at a word from the database.
import pg from 'pg'
import { type Database } from '../platform/database/database.js'
import { type Rows } from '../platform/database/reader.js'
import { STANDING_CHANNEL } from '../domains/partners/index.js'

const RECONNECT_MS = 500

interface ClientFacts { readonly partnerId: string, readonly status: string }

/** While the process cannot listen, it remembers nothing: each request asks the database. */
export class StandingCache {
  private readonly clients = new Map<string, ClientFacts>()
  private readonly staff = new Map<string, string>()
  /** Counts the words heard: an answer that was asked for before the last of them is not kept. */
  private words = 0
  private listening = false
  private closed = false
  private reconnecting = false
  private stop: () => Promise<void> = () => Promise.resolve()

  private constructor(private readonly rows: Rows) {}

  static async open(database: Database, rows: Rows): Promise<StandingCache> {
    const cache = new StandingCache(rows)
    if ('pglite' in database.native) {
      const unlisten = await database.native.pglite.listen(STANDING_CHANNEL, () => { cache.forget() })
      cache.listening = true
      cache.stop = () => unlisten()
    } else {
      await cache.listen(database)
    }
    return cache
  }

  /** Partner of a client and its standing. */
  of(clientId: string): Promise<ClientFacts | undefined> {
    return this.remembered(this.clients, clientId, () => this.load(clientId))
  }

  async isStaffActive(id: string): Promise<boolean> {
    const status = await this.remembered(this.staff, id, async () =>
      (await this.rows.find('staff', this.rows.from('staff').where('staff.id', '=', id)))?.status)
    return status === 'ACTIVE'
  }

  async close(): Promise<void> {
    this.closed = true
    await this.stop()
  }

  private async remembered<F>(known: Map<string, F>, key: string, load: () => Promise<F | undefined>): Promise<F | undefined> {
    const held = known.get(key)
    if (held !== undefined) return held
    const { words } = this
    const facts = await load()
    if (facts !== undefined && this.listening && words === this.words) known.set(key, facts)
    return facts
  }

  private forget(): void {
    this.words += 1
    this.clients.clear()
    this.staff.clear()
  }

  private async load(clientId: string): Promise<ClientFacts | undefined> {
    const client = await this.rows.find('client', this.rows.from('client').where('client.clientId', '=', clientId))
    const partner = client && (await this.rows.find('partner', this.rows.from('partner').where('partner.id', '=', client.partnerId)))
    return partner && { partnerId: partner.id, status: partner.status }
  }

  private async listen(database: Database): Promise<void> {
    const client = new pg.Client({ connectionString: database.orm.config.get('clientUrl') })
    client.on('notification', () => { this.forget() })
    client.on('error', () => { this.lose(database) })
    client.on('end', () => { this.lose(database) })
    try {
      await client.connect()
      await client.query(`listen ${STANDING_CHANNEL}`)
    } catch {
      this.lose(database)
      return
    }
    this.forget()
    this.listening = true
    this.stop = () => client.end()
  }

  /** A broken connection tells of it more than once; one attempt is enough. */
  private lose(database: Database): void {
    this.listening = false
    this.forget()
    if (this.closed || this.reconnecting) return
    this.reconnecting = true
    setTimeout(() => {
      this.reconnecting = false
      void this.listen(database)
    }, RECONNECT_MS).unref()
  }
}
