// How do eight million listed people get onto the list? By COPY, straight into the tables, under the server's own keys; a second run finds them there.
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type * as Keyring from '../../src/platform/crypto/keyring.js'
import type * as NameKeys from '../../src/domains/credit/matching/name-keys.js'
import type * as Numbers from '../../src/domains/credit/matching/identity-number.js'
import { credentialOf } from './product.ts'
import { identityNumberOf, partOf } from './synthetic.ts'

/** `BENCH_LISTED=10000` gives the small list that the large one is compared with; each wants a folder of its own. */
export const LISTED = Number(process.env['BENCH_LISTED'] ?? 8_000_000)
/** Numbers of owners lie below. */
const FIRST = 200_000
const PIECE = 5000

/** Share of 10,000 people with a surname, from general knowledge of the census, the rest spread over rarer ones: not a statistic. */
const SURNAMES = '王724 李719 张683 刘541 陈461 杨308 黄227 赵217 吴202 周201 徐165 孙154 马129 朱126 胡115 郭114 何111 林109 高103 罗96 郑92 梁91 谢83 宋80 唐76 许75 韩74 冯71 邓70 曹68 彭67 曾66 肖65 田59 董58 袁57 潘56 于55 蒋54 蔡53 余51 杜50 叶49 程48 苏47 魏46 吕45 丁44 任43 沈42 姚40 卢39 姜38 崔37 钟36 谭35 陆34 汪33 范32 金31 石30 廖29 贾28 夏27 韦26 付25 方24 白23 邹22 孟21 熊20 秦19 邱18 江17 尹16 薛15 闫14 段13 雷12 侯11 龙10 史9 陶8 黎7 贺6 顾5 毛4 郝3 龚2 邵1'
  .split(' ').map(each => ({ sign: each.charAt(0), share: Number(each.slice(1)) }))
const SHARES = SURNAMES.reduce((sum, { share }) => sum + share, 0)
const GIVEN = [...'伟华明军平文建红英玉志国永春海丽林云金秀强杰勇艳超磊娟涛敏静鹏辉刚斌飞燕霞梅兰桂芳凤玲萍荣福生德成光宝庆龙峰波宇浩轩子欣怡涵雨佳琪思梦晨阳旭东洋凯俊豪嘉诚博宏伦安康宁清洁雪晶莹露瑶琳琴瑞祥和顺利贵富长江山川松柏竹青翠碧蓝天星月光晓慧敬忠义仁礼智信良善美真诗书画乐彤彩霖泽润沛洪涌源泉湘淑贤惠芬芝莲菊荷蓉薇蔷婷娜媛妍姝婉娇嫣妮媚']

/** Repeatable: the same number always has the same name. */
function randomOf(n: number): () => number {
  let state = Math.imul(n + 1, 0x9E3779B1) >>> 0
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1) >>> 0
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A few names are very many people's, most are few people's; one in seven has two characters. */
export function listedOf(n: number): { name: string, identityNumber: string } {
  const random = randomOf(n)
  let left = random() * SHARES
  const surname = SURNAMES.find(({ share }) => (left -= share) < 0)?.sign ?? '王'
  const given = () => GIVEN[Math.floor(GIVEN.length * random() ** 2)] ?? '伟'
  return { name: surname + given() + (random() < 0.15 ? '' : given()), identityNumber: identityNumberOf(FIRST + n) }
}

export const listingIdOf = (n: number): string => `lst_01${String(n).padStart(24, '0')}`
/** Valid, and of nobody on the list. */
export const unlistedNumberOf = (n: number): string => identityNumberOf(FIRST + 8_000_001 + n)

const INDEXED = ['listing', 'listEntry']

export async function seedCredit(pool: pg.Pool, folder: string, ring: Keyring.KeyRing): Promise<void> {
  const { rows: [found] } = await pool.query<{ n: string }>('select count(*) as n from "listEntry"')
  if (Number(found?.n) >= LISTED) return
  const { FieldCipher } = await partOf<typeof Keyring>('platform/crypto/keyring.js')
  const { nameKeysOf } = await partOf<typeof NameKeys>('domains/credit/matching/name-keys.js')
  const { maskPublished } = await partOf<typeof Numbers>('domains/credit/matching/identity-number.js')
  const cipher = new FieldCipher(ring)
  const lineOf = (n: number): string => {
    const { name, identityNumber } = listedOf(n)
    const { nameKey, nameVariant, namePinyin } = nameKeysOf('PERSON', name)
    return [listingIdOf(n), 0, 'PERSON', cipher.index('identity', identityNumber), name, nameKey, nameVariant, namePinyin, '\\N', maskPublished(identityNumber),
      Number(identityNumber.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE', '\\N', '\\N', 'f'].join('\t')
  }
  await withoutIndexes(pool, async client => {
    await pipeline(Readable.from(pieces(lineOf)), client.query(copyFrom(`copy "listEntry" ("listingId", "nameNo", "partyKind", "partyIndex", "name", "nameKey", "nameVariant", "namePinyin",
      "nameFirst", "masked", "sex", "legalRep", "listedUntil", "isDisputed") from stdin`)))
    await client.query(LISTINGS, [credentialOf(folder, 'court').partnerId])
    await client.query(`insert into "listState" ("id", "seq", "listVersion", "changedAt") values (1, 1, '20260301100000-001', '2026-03-01T02:00:00Z') on conflict do nothing`)
  })
  await pool.query('vacuum analyze "listing"')
  await pool.query('vacuum analyze "listEntry"')
}

function* pieces(lineOf: (n: number) => string): Generator<string> {
  for (let first = 1; first <= LISTED; first += PIECE) {
    yield `${Array.from({ length: Math.min(PIECE, LISTED - first + 1) }, (_, n) => lineOf(first + n)).join('\n')}\n`
  }
}

/** The sealed number is one that nobody opens: screening goes by the hash. */
const LISTINGS = `insert into "listing" ("id", "createdAt", "updatedAt", "partyKind", "partyIndex", "name", "formerNames", "identityCell", "identityMasked", "sex", "courtPartnerId", "courtName",
    "areaName", "caseNo", "filedOn", "basisNo", "basisMaker", "duty", "performance", "conduct", "grounds", "findings", "isOnApplication", "status", "proposedAt", "proposedByStaffId",
    "decisionDueAt", "decisionNo", "servedAt", "publishedAt", "entryNo", "isDisputed")
  select e."listingId", t, t, 'PERSON', e."partyIndex", e."name", '[]', '', e."masked", e."sex", $1, '渝测区人民法院', '重庆', '（2026）渝0103执' || right(e."listingId", 8) || '号', '2026-01-05',
    '（2025）渝0103民初88号', '渝测区人民法院', '偿还借款本金及利息', 'NONE', '有履行能力而拒不履行', '{G1}', '{}', true, 'PUBLISHED', t, 'court-judge', t, 'B' || right(e."listingId", 8), t, t,
    'BENCH-' || right(e."listingId", 8), false
  from "listEntry" e cross join (select timestamptz '2026-03-01T02:00:00Z' as t) m where e."listingId" like 'lst_010000%'`

/** Eight million rows one by one into seven indexes take four times as long as the indexes at the end. */
async function withoutIndexes(pool: pg.Pool, load: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    const { rows } = await client.query<{ name: string, text: string }>(`select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as text from pg_index i
      where i.indrelid::regclass::text = any($1) and not i.indisprimary and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`, [INDEXED.map(each => `"${each}"`).concat(INDEXED)])
    for (const { name } of rows) await client.query(`drop index ${name}`)
    await load(client)
    await client.query(`set maintenance_work_mem = '512MB'`)
    for (const { text } of rows) await client.query(text)
  } finally {
    client.release()
  }
}
