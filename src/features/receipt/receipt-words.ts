/** What a receipt says: the moment to the second, hashes that can be compared by eye, and which files came when. */
import type { Outputs } from '../../lib/client'

type MatterView = Outputs['matter']['read']

const two = (value: number) => String(value).padStart(2, '0')

/** 2026 年 11 月 23 日 09:41:07, Beijing time. */
export const exactMoment = (iso: string) => {
  const at = new Date(Date.parse(iso) + 8 * 3_600_000)
  const day = `${at.getUTCFullYear()} 年 ${at.getUTCMonth() + 1} 月 ${at.getUTCDate()} 日`
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`
}

/** e3b0 c442 …: groups of four. */
export const inFours = (hash: string) => hash.replace(/(.{4})(?=.)/g, '$1 ')

/** A hash as people paste it: spaces and capitals are forgiven; null where it is none. */
export const hashIn = (text: string): string | null => {
  const hash = text.replace(/\s/g, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null
}

/** The files of the submission, which the receipt's own hash covers, and those that were added later. */
export const filesOf = ({ evidence, path }: Pick<MatterView, 'evidence' | 'path'>) => {
  const added = new Set(path.filter(step => step.kind === 'add').flatMap(step => step.evidence))
  return {
    first: evidence.filter(piece => !added.has(piece.id)),
    later: evidence.filter(piece => added.has(piece.id)),
  }
}
