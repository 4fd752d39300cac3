// Which types only carry others (payloads, pages, edges)? Whoever reaches one may see all of it: its parent's field decided.
import { type Permissions } from '../permissions/permissions.js'

const names = new Set<string>(['PageInfo', 'UserError'])

export const markStructural = (...typeNames: string[]): void => typeNames.forEach(name => names.add(name))

export const structuralPermissions = (): Permissions =>
  Object.fromEntries([...names].map(name => [name, { '*': { who: 'REACHED' } }]))
