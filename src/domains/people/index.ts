// What other domains may ask about people.
export { PersonAct } from './acts/person-act.entity.js'
export { answerAct, openActs, renewAct, requestAct, withdrawActs, type ActRequest } from './acts/person-act.service.js'
export { lookAt } from './looks/look.service.js'
export { findAgentFault, getAgent } from './parties/agent.js'
export { partyColumns } from './parties/party.columns.js'
export { Party, PersonKey, PowerOfAttorney, type PartyRow } from './parties/party.entity.js'
export { findParty, identityFault, identityIndexOf } from './parties/party.lookup.js'
export { PartyType, PartyKind, PartyStatus } from './parties/party.type.js'
