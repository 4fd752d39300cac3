// In which order did the schema grow? A released migration is never edited.
import { Migration } from '@mikro-orm/migrations'
import { first } from './0001-first.js'
import { statements as claims } from './0002-claims.js'
import { statements as credit } from './0003-credit.js'

/** One statement at a time: neither driver prepares several at once. */
const fromSql = (text: string) => class extends Migration {
  override up(): void {
    for (const statement of text.split(/;\s*\n/).map(each => each.trim()).filter(each => each !== '')) this.addSql(statement)
  }
}

const named = (name: string, text: string) => ({ name, class: fromSql(text) })

export type NamedMigration = ReturnType<typeof named>

export const migrations: readonly NamedMigration[] = [named('0001-first', first), named('0002-claims', claims), named('0003-credit', credit)]

/** The schema as it stood before a migration: what an older release's data lie in. */
export const migrationsBefore = (name: string): NamedMigration[] => migrations.filter(each => each.name < name)
