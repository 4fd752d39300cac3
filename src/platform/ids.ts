// How are records named? Opaque, typed, sortable: `veh_01J…`. Never derived from a person.
import { monotonicFactory } from 'ulid'

const next = monotonicFactory()

export const newId = (prefix: string): string => `${prefix}_${next()}`

/** `veh_01J…` → `veh`; the empty string when it is not an id of ours. */
export const prefixOf = (id: string): string => /^([a-z]{2,4})_[0-9A-HJKMNP-TV-Z]{26}$/.exec(id)?.[1] ?? ''
