import { checkManifest, type Manifest } from './manifest'
import { TEST_MANIFEST } from './test-cloud'

const probe = { name: 'probe', memoryMB: 256, timeoutSeconds: 20, callable: true }
const key = { field: 'a', direction: 1 } as const
const index = (n: number): Manifest['collections'][number]['indexes'][number] => ({
  name: `i${n}`,
  keys: [key],
})
const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))

test('takes a manifest within the quotas', () => expect(() => checkManifest(TEST_MANIFEST)).not.toThrow())

test.each<[string, Partial<Manifest>, RegExp]>([
  [
    '101 collections',
    { collections: times(101, n => ({ name: `c${n}`, indexes: [] })) },
    /101 collections, 100 at most/,
  ],
  [
    '101 indexes',
    { collections: [{ name: 'cc', indexes: times(101, index) }] },
    /cc: 101 indexes, 100 at most/,
  ],
  [
    '32 fields in an index',
    {
      collections: [
        { name: 'cc', indexes: [{ name: 'i', keys: times(32, n => ({ field: `f${n}`, direction: 1 })) }] },
      ],
    },
    /32 fields, 31 at most/,
  ],
  [
    'a name twice',
    { collections: [{ name: 'cc', indexes: [index(1), index(1)] }] },
    /index "i1" is declared twice/,
  ],
  [
    '11 timers',
    { functions: [{ ...probe, timers: times(11, n => ({ name: `t${n}`, cron: '0 0 0 * * * *' })) }] },
    /11 timers, 10 at most/,
  ],
  [
    'a timer nobody understands',
    { functions: [{ ...probe, timers: [{ name: 't', cron: 'daily' }] }] },
    /function probe: timer t: cron "daily" must have 7 fields/,
  ],
  [
    'an environment above 4 KB',
    { functions: [{ ...probe, environment: { A: 'x'.repeat(4096) } }] },
    /4097 bytes, 4096 at most/,
  ],
  ['a timeout above 900 seconds', { functions: [{ ...probe, timeoutSeconds: 901 }] }, /timeoutSeconds/],
])('refuses %s', (_name, part, sentence) =>
  expect(() => checkManifest({ ...TEST_MANIFEST, ...part })).toThrow(sentence),
)
