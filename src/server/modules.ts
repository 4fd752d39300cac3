// What does the server mount? Every domain, and what the platform itself brings.
import { domains } from '../domains/order.js'
import { type Module } from '../platform/module.js'
import { webhooks } from './webhooks/module.js'

export const modules: readonly Module[] = [...domains, webhooks]
