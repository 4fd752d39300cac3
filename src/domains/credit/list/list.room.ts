// What does the server mount of the list itself? Tables alone: it is read through screening, watches and feeds.
import { type Room } from '../../../platform/module.js'
import { ListChangeSchema, ListEntrySchema, ListStateSchema } from './list.entities.js'

export const listRoom: Room = { entities: [ListEntrySchema, ListChangeSchema, ListStateSchema] }
