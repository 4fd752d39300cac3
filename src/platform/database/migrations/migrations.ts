// In which order did the schema grow? A released migration is never edited.
import { Migration } from '@mikro-orm/migrations'
import { first } from './0001-first.js'

/** One statement at a time: neither driver prepares several at once. */
const fromSql = (text: string) => class extends Migration {
  override up(): void {
    for (const statement of text.split(/;\s*\n/).map(each => each.trim()).filter(each => each !== '')) this.addSql(statement)
  }
}

export const migrations = [{ name: '0001-first', class: fromSql(first) }]
