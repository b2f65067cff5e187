/** The work of `checks`: asks WeChat to look at photos that wait, and lets go of what got no verdict; see decision 9. */
import type { Evidence } from '../../domain/evidence/evidence'
import type { Matter } from '../../domain/matter/matter'
import type { Environment } from '../environment'
import { sealedReporter } from '../identity/sealed-reporter'
import { parseSealKeys, type SealKeys, unseal } from '../seal'
import { keepTraces, nextCheck, settleChecks } from '../store/checks'
import { askWechat } from '../store/database'
import { fileLinks } from '../store/evidence-files'
import { dueMatters } from '../store/matters'
import { beijingNow, later } from '../time'

const BATCH = 20
/** Stops well before the function's timeout; the next run goes on by the index. */
const BUDGET_MS = 40_000
/** WeChat's verdict comes within half an hour; what got none after this is asked about again. */
const ASK_AGAIN_MINUTES = 60
/** An authority must not wait longer for evidence than a service of somebody else's is down. */
const RELEASE_HOURS = 24
/** WeChat fetches the picture by the link some time after it was asked. */
const LINK_SECONDS = 3600
/** WeChat's words for: a picture; the rules of what people comment; the interface that answers with a verdict. */
const PICTURE = { mediaType: 2, scene: 2, version: 2 }

/** Since when a piece is in the matter: the submission, or the step that added it. */
const attachedAt = ({ history, receivedAt }: Matter, { id }: Evidence): string =>
  history.find(entry => entry.evidence?.includes(id))?.at ?? receivedAt

type Trace = { trace: string; evidence: string }

/** Asks about one photo; null where WeChat would not take the question. */
async function ask(piece: Evidence, mediaUrl: string | undefined, openid: string): Promise<Trace | null> {
  if (!mediaUrl) return null
  try {
    const { code, answer } = await askWechat('security.mediaCheckAsync', { ...PICTURE, mediaUrl, openid })
    // The answer names the trace in one of two ways, by how the call travelled.
    const trace = answer.traceId ?? answer.trace_id
    if (code === 0 && typeof trace === 'string') return { trace, evidence: piece.id }
    console.error(JSON.stringify({ check: piece.id, wechat: code }))
  } catch (error) {
    console.error(JSON.stringify({ check: piece.id, error: String(error) }))
  }
  return null
}

async function askAbout(matter: Matter, keys: SealKeys): Promise<number> {
  const now = beijingNow()
  const waiting = matter.evidence.filter(piece => piece.check === 'waiting')
  const isStale = (piece: Evidence) => later(attachedAt(matter, piece), RELEASE_HOURS, 'hour') <= now
  const stale = waiting.filter(isStale)
  const fresh = waiting.filter(piece => !isStale(piece))
  await settleChecks(
    matter,
    stale.map(piece => piece.id),
    'none',
  )
  const { openid } = sealedReporter.parse(unseal(matter.reporter, keys))
  const urls = await fileLinks(
    fresh.map(piece => piece.fileId),
    LINK_SECONDS,
  )
  const asked = await Promise.all(fresh.map(piece => ask(piece, urls.get(piece.fileId), openid)))
  const traces = asked.filter(trace => trace !== null)
  await keepTraces(matter, traces)
  await nextCheck(matter, fresh.length > 0 ? later(now, ASK_AGAIN_MINUTES, 'minute') : null)
  return traces.length
}

/** Asks about every photo that is due; answers how many. Run twice, it asks twice, and one verdict is enough. */
export async function askAllChecks(environment: Environment): Promise<{ asked: number }> {
  const keys = parseSealKeys(environment.SEAL_KEYS)
  const startedAt = Date.now()
  let asked = 0
  for (const matter of await dueMatters('checkAt', beijingNow(), BATCH)) {
    if (Date.now() - startedAt > BUDGET_MS) break
    try {
      asked += await askAbout(matter, keys)
    } catch (error) {
      console.error(JSON.stringify({ check: matter._id, error: String(error) }))
    }
  }
  return { asked }
}
