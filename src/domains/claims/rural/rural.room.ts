// What does the room of rural points bring: stations in the country, who serves there, what they record, what is shared?
import { type Room } from '../../../platform/module.js'
import { FiguresResolver } from './figures.resolver.js'
import { RuralPointSchema, RuralPostingSchema, RuralShiftSchema, SharingAgreementSchema } from './point.entities.js'
import { PointResolver } from './point.resolver.js'
import { PostingResolver } from './posting.resolver.js'
import { HazardSchema, PersuasionRecordSchema } from './record.entities.js'
import { RecordResolver } from './record.resolver.js'
import { ruralErrors } from './rural.errors.js'
import { ruralPermissions } from './rural.permissions.js'
import { ruralScopes } from './rural.scopes.js'
import { ruralSweeps } from './rural.sweeps.js'
import { SharingResolver } from './sharing.resolver.js'

export const ruralRoom: Room = {
  entities: [RuralPointSchema, RuralPostingSchema, RuralShiftSchema, SharingAgreementSchema, PersuasionRecordSchema, HazardSchema],
  resolvers: [PointResolver, PostingResolver, RecordResolver, SharingResolver, FiguresResolver],
  permissions: ruralPermissions,
  errors: ruralErrors,
  nodes: {
    rup: { type: 'RuralPoint', table: 'ruralPoint' },
    rpo: { type: 'RuralPosting', table: 'ruralPosting' },
    rsh: { type: 'RuralShift', table: 'ruralShift' },
    per: { type: 'PersuasionRecord', table: 'persuasionRecord' },
    haz: { type: 'Hazard', table: 'hazard' },
    sha: { type: 'SharingAgreement', table: 'sharingAgreement' },
  },
  sweeps: ruralSweeps,
  scopes: ruralScopes,
}
