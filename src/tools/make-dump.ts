// What does a new folder start from? A dump of an empty, migrated database, made once a build.
import { writeFile } from 'node:fs/promises'
import { openDatabase } from '../platform/database/database.js'
import { entities } from '../server/entities.js'
import { DUMP } from '../server/platform.js'

const database = await openDatabase({ folder: 'memory://' }, entities)
if (!('pglite' in database.native)) throw new Error('only the embedded database is dumped')
await database.migrate()
const { pglite } = database.native
// A third of the files are those of databases that nobody makes another database from.
await pglite.exec('update pg_database set "datistemplate" = false')
for (const name of ['template0', 'template1']) await pglite.exec(`drop database ${name}`)
const dump = await pglite.dumpDataDir('gzip')
await writeFile(DUMP, Buffer.from(await dump.arrayBuffer()))
await database.close()
