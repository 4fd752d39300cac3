// Which domains are there, and in which order? Calls go to the left only; to the right a domain tells, by events.
import 'reflect-metadata'
import { type Module } from '../platform/module.js'
import { claims } from './claims/module.js'
import { community } from './community/module.js'
import { credit } from './credit/module.js'
import { evidence } from './evidence/module.js'
import { partners } from './partners/module.js'
import { people } from './people/module.js'
import { registration } from './registration/module.js'

export const domains: readonly Module[] = [people, partners, evidence, credit, registration, claims, community]
