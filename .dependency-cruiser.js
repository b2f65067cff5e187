/** The arrows of docs/architecture.md, each with its reason. A test plants a violation of each and sees it caught. */
const only = (from, allowed, comment) => ({
  name: `${from}-only`,
  severity: 'error',
  comment,
  from: { path: `^${from}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(domain|city|contract|server|cloudfunctions|src|local|tools|config|test)/', pathNot: `^(${allowed})/` },
})

/** Only these three files may know the call library, so that it can be replaced. */
const ORPC_FILES = '^(contract/endpoint|server/router|src/lib/client)\\.ts$'

module.exports = {
  forbidden: [
    only('domain', 'domain', 'Rules are pure: what they need of a place or of time is an argument.'),
    only('city', 'city|domain', 'A city pack is data in the shape that the domain gives it.'),
    only('contract', 'contract|domain', 'The contract is what client and server both know, so it knows neither.'),
    only('server', 'server|domain|contract|city', 'The server knows nothing of screens and of the local cloud.'),
    only('cloudfunctions', 'cloudfunctions|server', 'An entry only starts a use case.'),
    only('src', 'src|contract|domain', 'The client never sees the server or a city: both come over the wire.'),
    only('local', 'local', 'The local cloud could serve another project: it knows only the manifest it is given.'),
    {
      name: 'domain-no-packages',
      severity: 'error',
      comment: 'No I/O, no SDK, no React in the rules; dayjs does date arithmetic.',
      from: { path: '^domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(domain|city|contract|server|cloudfunctions|src|local|tools|config|test)/|(node_modules/|^)dayjs' },
    },
    {
      name: 'src-routing-rules-stay-on-the-server',
      severity: 'error',
      comment: 'The client never downloads the dictionaries; it asks for a preview.',
      from: { path: '^src/' },
      to: { path: '^domain/routing/', pathNot: '^domain/routing/(report|answer)\\.ts$' },
    },
    {
      name: 'src-contract-as-types',
      severity: 'error',
      comment: 'Schemas weigh: the client takes the contract as types, and only the shared fields at run time.',
      from: { path: '^src/' },
      to: { path: '^contract/', pathNot: '^contract/(fields|wire)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-sdk',
      severity: 'error',
      comment: 'One path to the data: only the store speaks to CloudBase.',
      from: { pathNot: '^(server/store/database\\.ts|local/)' },
      to: { path: '(node_modules/|^)@cloudbase/' },
    },
    {
      name: 'three-files-know-orpc',
      severity: 'error',
      comment: 'The call library is named in one file a room.',
      from: { pathNot: ORPC_FILES },
      to: { path: '(node_modules/|^)@orpc/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle cannot be read from any end.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|node_modules/\\.)' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.scss'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
