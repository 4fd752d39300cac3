// What does the server mount of this room?
import { type Room } from '../../../platform/module.js'
import { accidentFiles } from './accident.files.js'
import { EvidenceSetResolver } from './evidence-set.resolver.js'

export const evidenceSetRoom: Room = {
  resolvers: [EvidenceSetResolver],
  files: accidentFiles,
  permissions: { MissingView: { '*': { who: 'REACHED' } } },
}
