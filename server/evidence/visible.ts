/** What a viewer may see of a matter's evidence, and what of it may be opened. */
import type { Outputs } from '../../contract'
import { relationTo, SIGHT, type Viewer } from '../../domain/access/relation'
import type { Check, Evidence } from '../../domain/evidence/evidence'
import type { Matter } from '../../domain/matter/matter'

export type EvidenceView = Outputs['matter']['read']['evidence'][number]

/** What nobody but its owner opens: photos that WeChat has not looked at yet, and those that it refused. */
const CLOSED: readonly Check[] = ['waiting', 'refused']

/** Pieces that the viewer sees, and those held back because only the responsible body may see them. */
function parted(matter: Matter, viewer: Viewer): { seen: Evidence[]; withheld: Evidence[] } {
  const relation = relationTo(matter, viewer)
  if (!relation || !SIGHT[relation].words) return { seen: [], withheld: [] }
  const { exposed } = SIGHT[relation]
  return {
    seen: matter.evidence.filter(piece => exposed || !piece.exposes),
    withheld: matter.evidence.filter(piece => !exposed && piece.exposes),
  }
}

const viewOf = ({ fileId: _inside, type: _told, ...piece }: Evidence): EvidenceView => piece

/** The evidence as the viewer may see it; where it lies in the storage is told to nobody. */
export const visibleEvidence = (matter: Matter, viewer: Viewer): EvidenceView[] =>
  parted(matter, viewer).seen.map(viewOf)

/** How many pieces only the responsible body sees, where the viewer is somebody else. */
export const withheldCount = (matter: Matter, viewer: Viewer): number =>
  parted(matter, viewer).withheld.length

/** Pieces that the viewer may open: the owner all, others what the content check lets through. */
export function openEvidence(matter: Matter, viewer: Viewer): Evidence[] {
  const isOwner = relationTo(matter, viewer) === 'owner'
  return parted(matter, viewer).seen.filter(piece => isOwner || !CLOSED.includes(piece.check))
}
