// Which tables are there in all?
import { platformEntities } from '../platform/perform/perform.entities.js'
import { modules } from './modules.js'
import { OauthArtifactSchema } from './oauth/artifact.entity.js'

export const entities = [...platformEntities, OauthArtifactSchema, ...modules.flatMap(domain => domain.entities)]
