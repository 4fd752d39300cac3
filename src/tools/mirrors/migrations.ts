// Do the migrations make the tables that the entities describe? Answers with the SQL that is missing.
import { openDatabase } from '../../platform/database/database.js'
import { migrations, type NamedMigration } from '../../platform/database/migrations/migrations.js'
import { entities } from '../../server/entities.js'

export async function missingSql(after: readonly NamedMigration[] = migrations): Promise<string> {
  const database = await openDatabase({ folder: 'memory://', migrations: after }, entities)
  try {
    await database.migrate()
    return (await database.orm.schema.getUpdateSchemaSQL()).replace(/^set names.*;\s*/m, '').trim()
  } finally {
    await database.close()
  }
}
