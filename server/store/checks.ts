/** Looking evidence up by its hash, and the content check's own writes: they never touch a matter's version. */
import type { Check, Evidence } from '../../domain/evidence/evidence'
import type { Matter } from '../../domain/matter/matter'
import { _, answered, db } from './database'

const matters = () => db.collection('matters')

/** Matters looked at for one hash, the earliest first: a later one cannot have had the file earlier. */
const MAX_SAME = 50

type Hashed = Pick<Matter, 'receivedAt' | 'receipt'> & {
  evidence: Pick<Matter['evidence'][number], 'sha256' | 'at'>[]
}

/** The matters that carry a hash, the earliest first; what was tried out does not count. */
export async function mattersOfHash(sha256: string): Promise<Hashed[]> {
  const { data } = await answered(
    'matters of hash',
    matters()
      .where({ hashes: sha256, trial: _.neq(true) })
      .orderBy('receivedAt', 'asc')
      .limit(MAX_SAME)
      .field({ receivedAt: true, receipt: true, 'evidence.sha256': true, 'evidence.at': true })
      .get(),
  )
  return data as Hashed[]
}

/** Whether a matter carries this very file. */
export async function isEvidence({ fileId, sha256 }: Pick<Evidence, 'fileId' | 'sha256'>): Promise<boolean> {
  const { data } = await answered(
    'matter of file',
    matters().where({ hashes: sha256, 'evidence.fileId': fileId }).limit(1).field({ _id: true }).get(),
  )
  return data.length > 0
}

/** The matter whose photo WeChat was asked about under this trace, or null. */
export async function matterOfTrace(trace: string): Promise<Matter | null> {
  const { data } = await answered(
    'matter of trace',
    matters().where({ 'checking.trace': trace }).limit(1).get(),
  )
  return (data as Matter[])[0] ?? null
}

/**
 * Keeps what came of the check of some pieces. They stand where they were put, since evidence is only ever added; the
 * ids in the filter hold that.
 */
export async function settleChecks(
  { _id, evidence }: Matter,
  pieces: readonly string[],
  check: Check,
): Promise<void> {
  const places = evidence.flatMap(({ id }, at) => (pieces.includes(id) ? [at] : []))
  if (places.length === 0) return
  const ids = Object.fromEntries(places.map(at => [`evidence.${at}.id`, evidence[at]?.id]))
  const checks = Object.fromEntries(places.map(at => [`evidence.${at}.check`, _.set(check)]))
  await answered(
    'settle checks',
    matters()
      .where({ _id, ...ids })
      .update(checks),
  )
}

/** Remembers under which traces WeChat was asked. */
export async function keepTraces(matter: Matter, traces: NonNullable<Matter['checking']>): Promise<void> {
  if (traces.length === 0) return
  await answered(
    'keep traces',
    matters()
      .where({ _id: matter._id })
      .update({ checking: _.push(traces) }),
  )
}

/** When to look again; null where nothing waits any more. Moves only if no photo was added since it was read. */
export async function nextCheck({ _id, checkAt }: Matter, at: string | null): Promise<void> {
  await answered(
    'next check',
    matters()
      .where({ _id, checkAt: checkAt ?? '' })
      .update(at ? { checkAt: _.set(at) } : { checkAt: _.remove(), checking: _.remove() }),
  )
}
