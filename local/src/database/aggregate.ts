/** Aggregation: the first stage finds documents by an index, the rest is computed on them in memory. */
import { aggregate } from 'mingo'
import { CloudError, databaseRefusal, messageOf } from '../errors'
import { findRows } from './find'
import { type Answer, refuseLargeResult, type Scene } from './operations'
import { collectionOf, type Request } from './request'
import { type Doc, isPlain, readWire, toWire } from './wire'

/** They read or write other collections, which this cloud neither bounds nor accounts for. */
const REFUSED = ['$lookup', '$graphLookup', '$unionWith', '$out', '$merge', '$geoNear', '$function', '$where']

function stagesOf(request: Request, now: number): Doc[] {
  const stages = Array.isArray(request.stages) ? request.stages : []
  return stages.map(stage => {
    if (!isPlain(stage) || typeof stage.stageKey !== 'string')
      throw databaseRefusal('[local] a stage must have a stageKey')
    return { [stage.stageKey]: readWire(stage.stageValue, now) }
  })
}

/** Runs a pipeline. Throws `DATABASE_REQUEST_FAILED` when it does not begin with an indexed `$match`. */
export function aggregateDocuments({ store, now }: Scene, request: Request): Answer {
  const collection = store.collection(collectionOf(request))
  const [first, ...rest] = stagesOf(request, now)
  if (!isPlain(first?.$match)) {
    throw databaseRefusal(
      `[local] aggregation on collection "${collection.name}" must begin with a $match on an index`,
    )
  }
  const refused = rest.flatMap(Object.keys).find(stage => REFUSED.includes(stage))
  if (refused) throw databaseRefusal(`[local] aggregation stage ${refused} is not available here`)
  const rows = findRows(store, collection, { query: first.$match, order: [], offset: 0, limit: null })
  try {
    const docs = aggregate(
      rows.map(row => row.doc),
      rest,
      { scriptEnabled: false },
    )
    const list = docs.map(toWire)
    refuseLargeResult(list.reduce((sum, text) => sum + text.length, 0))
    return { list }
  } catch (error) {
    throw error instanceof CloudError ? error : databaseRefusal(messageOf(error))
  }
}
