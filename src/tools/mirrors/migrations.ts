// Do the migrations make the tables that the entities describe? Answers with the SQL that is missing.
import { openDatabase } from '../../platform/database/database.js'
import { entities } from '../../server/entities.js'

export async function missingMigration(): Promise<string> {
  const database = await openDatabase({ folder: 'memory://' }, entities)
  try {
    await database.migrate()
    return (await database.orm.schema.getUpdateSchemaSQL()).replace(/^set names.*;\s*/m, '').trim()
  } finally {
    await database.close()
  }
}
