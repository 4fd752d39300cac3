/** Does the table of artifacts keep what the authorization server must not forget, and only that long? */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { oauthAdapter, purgeExpiredArtifacts, useOnce } from '../../src/server/oauth/adapter.js'
import { freshSql } from './oauth.fixture.js'

let sql: Awaited<ReturnType<typeof freshSql>>

beforeAll(async () => { sql = await freshSql() }, 60_000)
afterAll(() => sql.close())

it('takes a used assertion back only after it has expired, and loses it when purged', async () => {
  const past = Date.now() / 1000 - 1
  expect(await useOnce(sql, 'a', 'once', past)).toBe(true)
  expect(await useOnce(sql, 'a', 'once', past + 60)).toBe(true)
  expect(await useOnce(sql, 'a', 'once', past + 60)).toBe(false)
  expect(await useOnce(sql, 'b', 'once', past)).toBe(true)
  expect(await purgeExpiredArtifacts(sql)).toBe(1)
})

it('keeps, finds, consumes and revokes an artifact as the library asks', async () => {
  const nobody = async () => undefined
  const directory = { findClient: nobody, findStaff: nobody, findPerson: nobody }
  const settings = { publicUrl: '', signingKeys: [], sandbox: true, cookieKeys: [] }
  const adapter = oauthAdapter(sql, directory, settings)('Grant')
  await adapter.upsert('g1', { uid: 'u1', userCode: 'c1', grantId: 'g' }, 60)

  expect(await adapter.find('g1')).toEqual({ uid: 'u1', userCode: 'c1', grantId: 'g' })
  expect(await adapter.findByUid('u1')).toEqual(await adapter.findByUserCode('c1'))
  await adapter.consume('g1')
  expect(await adapter.find('g1')).toMatchObject({ consumed: true })
  await adapter.revokeByGrantId('g')
  expect(await adapter.find('g1')).toBeUndefined()
  await adapter.upsert('g2', {}, -1)
  expect(await adapter.find('g2')).toBeUndefined()
  await adapter.destroy('g2')
  expect(await purgeExpiredArtifacts(sql)).toBe(0)
})
