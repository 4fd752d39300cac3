// What does the authorization server keep? Used assertions, mostly: JWT access tokens store nothing.
import { defineEntity, p } from '@mikro-orm/core'
import { facts, instant, text } from '../../platform/database/columns.js'

export const OauthArtifactSchema = defineEntity({
  name: 'OauthArtifact', tableName: 'oauth_artifact',
  properties: {
    kind: p.text().primary(),
    id: p.text().primary(),
    payload: facts<Record<string, unknown>>(),
    grantId: text().nullable(),
    expiresAt: instant().nullable(),
    consumedAt: instant().nullable(),
  },
  indexes: [{ name: 'oauth_artifact_expires', properties: ['expiresAt'] }],
})
