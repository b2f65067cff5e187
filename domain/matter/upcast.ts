/** Older stored shapes of a matter, read as today's. */
import { type Assignment, type Handler, MATTER_SCHEMA, type Matter } from './matter'

/** Schema 1: no evidence, no handlers, no enterprise, no rating. Schema 2: no objections, no list of fired rules. */
type Added =
  | 'schema'
  | 'assignments'
  | 'enterpriseKey'
  | 'trial'
  | 'evidence'
  | 'card'
  | 'receipt'
  | 'hashes'
  | 'rating'
  | 'registered'
  | 'objections'
  | 'fired'

/** A document as it may lie in the database, today's shape included. Lists leave the history out. */
export type StoredMatter = Omit<Matter, Added | 'history'> & {
  schema: number
  assignments: (Omit<Assignment, 'handler'> & { handler?: Handler | null })[]
  history?: Matter['history']
} & Partial<Pick<Matter, Exclude<Added, 'schema' | 'assignments'>>>

/** Before handlers were kept, whoever signed for a task held it. */
function signerOf({ part }: Pick<Assignment, 'part'>, history: Matter['history']): Handler | null {
  const by = history.findLast(entry => entry.kind === 'sign' && entry.part === part)?.by
  return by && 'identity' in by ? { identity: by.identity, name: by.name } : null
}

/** Fills in what a document of an older schema lacks; what it has stays, so that a part written since is kept. */
export function upcast<Stored extends StoredMatter>(stored: Stored): Stored & Omit<Matter, 'history'> {
  const history = stored.history ?? []
  return {
    enterpriseKey: null,
    trial: false,
    evidence: [],
    card: null,
    receipt: '',
    hashes: [],
    rating: null,
    registered: null,
    objections: [],
    // Rows of lists come without reasons.
    fired: [...new Set((stored.answer.reasons ?? []).map(reason => reason.rule))],
    ...stored,
    schema: MATTER_SCHEMA,
    assignments: stored.assignments.map(task => ({
      ...task,
      handler: task.handler === undefined ? signerOf(task, history) : task.handler,
    })),
  }
}
