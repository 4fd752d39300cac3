// Which tables are there in all?
import { domains } from '../domains/order.js'
import { platformEntities } from '../platform/perform/perform.entities.js'
import { OauthArtifactSchema } from './oauth/artifact.entity.js'

export const entities = [...platformEntities, OauthArtifactSchema, ...domains.flatMap(domain => domain.entities)]
