// How does somebody at a terminal get a token? By naming a partner of the sandbox, and who signs.
import { parseArgs } from 'node:util'
import { readCredentials, signIn, TokenRefused } from './sign-in.js'

const USAGE = `npm run -s token -- --as dealership [--staff dealer-clerk] [--data-dir .data] [--url http://127.0.0.1:4000]
npm run -s token -- --as citizen --person 张三`

try {
  const string = { type: 'string' } as const
  const { values } = parseArgs({ options: { as: string, staff: string, person: string, 'data-dir': string, url: string } })
  if (values.as === undefined) throw new TokenRefused(USAGE)
  const url = values.url ?? process.env['PUBLIC_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`
  const credentials = readCredentials(values['data-dir'] ?? process.env['DATA_DIR'] ?? '.data')
  process.stdout.write(`${await signIn(credentials, { as: values.as, staff: values.staff, person: values.person }, `${url}/oauth/token`)}\n`)
} catch (error) {
  if (!(error instanceof TokenRefused) && !(error instanceof TypeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
