// The sandbox bank as a process of its own: PORT, PAYMENT_SECRET, and BANK_FILE for its books.
import { startBank } from './bank.js'

const { PORT = '0', PAYMENT_SECRET: secret, BANK_FILE: file } = process.env
if (secret === undefined) throw new Error('PAYMENT_SECRET: the secret that bank and platform share is needed')
const bank = await startBank({ secret, port: Number(PORT), ...(file === undefined ? {} : { file }) })
process.once('SIGTERM', () => { void bank.stop() })
process.stdout.write(`bank ready at ${bank.url}\n`)
