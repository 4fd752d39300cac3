// What SQL makes the tables that the entities describe? Writes the first migration; gone once it is released.
import { writeFileSync } from 'node:fs'
import { EntityCaseNamingStrategy, MikroORM } from '@mikro-orm/core'
import { PgliteDriver } from '@mikro-orm/pglite'
import { entities } from '../server/entities.js'

const orm = await MikroORM.init({ driver: PgliteDriver, entities: [...entities], dbName: 'memory://', namingStrategy: EntityCaseNamingStrategy })
const statements = (await orm.schema.getCreateSchemaSQL()).replace(/^set names.*;\n*/m, '').trim()
writeFileSync('src/platform/database/migrations/0001-first.ts', `// The schema as it was first released.\nexport const first = \`\n${statements}\n\`\n`)
await orm.close(true)
