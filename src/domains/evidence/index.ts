// What other domains, and the server, may ask of evidence.
export { bytesMaxOf, type EvidenceKind } from './evidence-kinds.js'
export { type EvidenceRow } from './evidence.entities.js'
export { evidenceRoutes } from './evidence.permissions.js'
export { EvidenceReader, type Download } from './evidence.reader.js'
export { evidenceScope } from './evidence.scope.js'
export { EvidenceService } from './evidence.service.js'
export { isAsker, isTicketLive, isTicketOf } from './evidence.ticket.js'
export { EvidenceKindEnum, EvidenceType } from './evidence.type.js'
