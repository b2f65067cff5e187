/** Every version that was in force: each delivered pack, and each revision on the pack of its day. */
import type { Outputs } from '../../contract'
import { versionOf } from '../../domain/rules/amendment'
import { deliveredPack, rulesInForce } from '../city'
import { listedPacks } from '../store/packs'
import { type ListedRevision, listedRevisions } from '../store/rules'
import { freshRules } from './in-force'

type Version = Outputs['rules']['versions']['versions'][number]

type Step = { at: string | null; pack: string } | { at: string; revision: ListedRevision }

const ofRevision = (pack: string, { n, at, by, why, lines, restores }: ListedRevision) => ({
  version: versionOf(pack, n),
  n,
  at,
  by: by.name,
  why,
  lines:
    restores === null ? lines : [restores === 0 ? '恢复到交付时的规则' : `恢复到第 ${restores} 版`, ...lines],
})

/** Packs and revisions as they came, the oldest first; a pack that nobody kept yet is the latest. */
function stepsOf(packs: { _id: string; at: string }[], revisions: ListedRevision[]): Step[] {
  const own = deliveredPack.packVersion
  const kept: Step[] = [
    ...packs.map(pack => ({ at: pack.at, pack: pack._id })),
    ...revisions.map(revision => ({ at: revision.at, revision })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1))
  return packs.some(pack => pack._id === own) ? kept : [...kept, { at: null, pack: own }]
}

export async function versions(): Promise<Outputs['rules']['versions']> {
  await freshRules()
  const [packs, revisions] = await Promise.all([listedPacks(), listedRevisions()])
  const found = new Map<string, Omit<Version, 'current'>>()
  let n = 0
  for (const step of stepsOf(packs, revisions)) {
    if ('revision' in step) {
      n = step.revision.n
      const row = ofRevision(step.revision.packVersion, step.revision)
      found.set(row.version, row)
    } else {
      const version = versionOf(step.pack, n)
      const lines = [`启用系统自带的规则 ${step.pack}`]
      found.set(version, { version, n, at: step.at, by: null, why: null, lines })
    }
  }
  const current = rulesInForce().version
  return {
    versions: [...found.values()].reverse().map(row => ({ ...row, current: row.version === current })),
  }
}
