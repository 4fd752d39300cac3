// Who may import whom? Calls go to the left in the order of domains and down to the platform; nothing reaches past an index.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

/** One order for the server and for this check. */
const order = /domains: readonly Module\[\] = \[([^\]]+)\]/.exec(readFileSync(join(__dirname, '../src/domains/order.ts'), 'utf8'))[1]
  .split(',').map(name => name.trim())

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const leftwards = order.slice(0, -1).map((domain, place) => rule(
  `${domain}-calls-left-only`,
  `${domain} stands left of ${order.slice(place + 1).join(', ')}: it tells them by events and never calls them.`,
  { path: `^src/domains/${domain}/` },
  { path: `^src/domains/(${order.slice(place + 1).join('|')})/` },
))

module.exports = {
  forbidden: [
    rule('no-circular', 'A cycle at run time turns decorators into "cannot access before initialization"; types alone may meet.',
      {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('no-unresolved', 'An import that leads nowhere fails only when it runs.', {}, { couldNotResolve: true }),
    rule('platform-is-below', 'The platform knows no domain and no server, so that every room can stand on it.',
      { path: '^src/platform/' }, { path: '^src/(?!platform/)' }),
    rule('domains-know-no-server', 'A domain decides the same whoever serves it: server, tools, sandbox and command line stand above.',
      { path: '^src/domains/' }, { path: '^src/(server|tools|sandbox|cli)/|^src/(main|config)' }),
    ...leftwards,
    rule('domain-through-index', 'What others may call of a domain stands in its index.ts; the rest may change without asking.',
      { path: '^src/domains/([^/]+)/' }, { path: '^src/domains/[^/]+/', pathNot: ['^src/domains/$1/', '^src/domains/[^/]+/index\\.ts$'] }),
    rule('rooms-know-no-manifest', 'module.ts and order.ts gather the rooms; a room that imports them closes a circle.',
      { path: '^src/domains/', pathNot: '^src/domains/(order|[^/]+/module)\\.ts$' }, { path: '^src/domains/(order|[^/]+/module)\\.ts$' }),
    rule('above-through-manifests', 'Server, tools and sandbox mount a domain by order.ts and module.ts and call it by index.ts.',
      { path: '^src/(server|tools|sandbox|main|config)' },
      { path: '^src/domains/', pathNot: '^src/domains/(order|[^/]+/(module|index))\\.ts$' }),
    rule('cli-is-a-partner', "The command line is a partner's program: it knows the documented operations and nothing else of ours.",
      { path: '^src/cli/' }, { path: '^src/(?!cli/)' }),
    rule('client-stands-alone', "What a partner's program calls knows nothing of ours but how identifiers are written.",
      { path: '^src/client/' }, { path: '^src/(?!client/|platform/identifiers/)' }),
    rule('nobody-imports-the-cli', 'Programs start; they are not called.', { path: '^src/', pathNot: '^src/cli/' }, { path: '^src/cli/' }),
    rule('rows-decide-alone', 'An entity or a table of transitions knows neither service nor resolver nor API type.',
      { path: '\\.(entity|entities|transitions|permissions|errors)\\.ts$' }, { path: '\\.(service|resolver|type|inputs|reads)\\.ts$' }),
    rule('reads-only-read', 'Reads ask for rows: services and resolvers call them, never the other way.',
      { path: '\\.reads\\.ts$' }, { path: '\\.(service|resolver|type|inputs)\\.ts$' }),
    rule('services-do-not-translate', 'A service decides; resolvers translate, and call it.',
      { path: '\\.service\\.ts$' }, { path: '\\.resolver\\.ts$' }),
    rule('no-development-packages', 'What runs in production is installed in production; only tools may use development packages.',
      { path: '^src/', pathNot: '^src/tools/' }, { dependencyTypes: ['npm-dev'] }),
    rule('tests-speak-http', 'Tests use the platform over HTTP; of a domain they import pure rules only.',
      { path: '^test/' }, { path: '^src/domains/.*\\.(service|resolver|reads|lookup)\\.ts$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/cli/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.config/tsconfig.test.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.json'] },
  },
}
