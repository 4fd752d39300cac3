// What must be added to the released tables, so that they are what the entities describe? Writes one migration: `write-migration 0002-claims`.
import { writeFileSync } from 'node:fs'
import { migrationsBefore } from '../platform/database/migrations/migrations.js'
import { missingSql } from './mirrors/migrations.js'

const [, , name = '', path = `src/platform/database/migrations/${name}.ts`] = process.argv
if (!/^\d{4}-[a-z-]+$/.test(name)) throw new Error('name the migration, such as 0002-claims')
writeFileSync(path, `// What ${name.slice(5)} added to the schema.\nexport const statements = \`\n${await missingSql(migrationsBefore(name))}\n\`\n`)
