/** The outbox's work: hands WeChat messages that are owed to the seam, and acknowledges them; at least once. */
import type { Matter } from '../../domain/matter/matter'
import type { Environment } from '../environment'
import { sealedReporter } from '../matter/open-reporter'
import { parseSealKeys, type SealKeys, unseal } from '../seal'
import { callWechat } from '../store/database'
import { dueMatters, settleOwed } from '../store/matters'
import { beijingNow, later, minuteOf } from '../time'
import { entryTitle } from '../view/path'

const BATCH = 50
const RETRY_MINUTES = 10
/** News that could not be told for this long is told no more; the message centre has it. */
const GIVE_UP_DAYS = 2
/** Stops well before the function's timeout; the next run goes on by the index. */
const BUDGET_MS = 40_000
/** WeChat's limits of a template's fields, in characters. */
const THING_LENGTH = 20
/** The person did not agree to be messaged: nothing to retry. */
const REFUSED_BY_PERSON = 43101

/** Sends one message; true where nothing is owed any more: sent, refused by the person, or too old to be news. */
async function settle(matter: Matter, entryId: string, template: string, keys: SealKeys): Promise<boolean> {
  const entry = matter.history.find(row => row.id === entryId)
  if (!entry || later(entry.at, GIVE_UP_DAYS, 'day') < beijingNow()) return true
  const { openid } = sealedReporter.parse(unseal(matter.reporter, keys))
  const code = await callWechat('subscribeMessage.send', {
    touser: openid,
    templateId: template,
    page: `packages/matters/matter/index?id=${matter._id}`,
    data: {
      thing1: { value: matter.title.slice(0, THING_LENGTH) },
      thing2: { value: entryTitle(entry, matter).slice(0, THING_LENGTH) },
      time3: { value: minuteOf(entry.at) },
    },
  })
  if (code !== 0) console.error(JSON.stringify({ outbox: matter._id, entry: entryId, wechat: code }))
  return code === 0 || code === REFUSED_BY_PERSON
}

async function settleAll(matter: Matter, template: string, keys: SealKeys): Promise<number> {
  const settled: string[] = []
  for (const id of Object.keys(matter.owed)) {
    try {
      if (await settle(matter, id, template, keys)) settled.push(id)
    } catch (error) {
      console.error(JSON.stringify({ outbox: matter._id, entry: id, error: String(error) }))
    }
  }
  const isLeft = settled.length < Object.keys(matter.owed).length
  await settleOwed(matter, settled, isLeft ? later(beijingNow(), RETRY_MINUTES, 'minute') : null)
  return settled.length
}

/** Settles what is owed now; answers how many. Without a template in the environment nothing is sent. */
export async function sendAllOwed(environment: Environment): Promise<{ settled: number }> {
  const template = environment.PROGRESS_TEMPLATE
  if (!template) return { settled: 0 }
  const keys = parseSealKeys(environment.SEAL_KEYS)
  const startedAt = Date.now()
  let settled = 0
  for (const matter of await dueMatters('outboxAt', beijingNow(), BATCH)) {
    if (Date.now() - startedAt > BUDGET_MS) break
    try {
      settled += await settleAll(matter, template, keys)
    } catch (error) {
      console.error(JSON.stringify({ outbox: matter._id, error: String(error) }))
    }
  }
  return { settled }
}
