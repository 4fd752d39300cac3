// What may others ask of the community?
export { AssociationMember, GuardPost, Site } from './sites/site.entities.js'
