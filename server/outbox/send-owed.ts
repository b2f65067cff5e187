/** The outbox's work: hands WeChat messages that are owed to the seam, and acknowledges them; at least once. */
import type { Entry, Matter } from '../../domain/matter/matter'
import { toBeTold } from '../enterprise/current-contacts'
import type { Environment } from '../environment'
import { refreshRules } from '../rules/in-force'
import { parseSealKeys, type SealKeys } from '../seal'
import { callWechat } from '../store/database'
import { dueMatters, settleOwed } from '../store/matters'
import { beijingNow, later, minuteOf } from '../time'
import { entryTitle } from '../view/entry'

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

type News = { matter: Matter; entry: Entry; template: string }

/** Sends one message to one person; true where it arrived or the person does not want it. */
async function tell(openid: string, { matter, entry, template }: News): Promise<boolean> {
  const code = await callWechat('subscribeMessage.send', {
    touser: openid,
    templateId: template,
    page: `packages/matters/matter/index?id=${matter._id}`,
    data: {
      thing1: { value: matter.title.slice(0, THING_LENGTH) },
      thing2: { value: entryTitle(entry, matter, 'owner').slice(0, THING_LENGTH) },
      time3: { value: minuteOf(entry.at) },
    },
  })
  if (code !== 0) console.error(JSON.stringify({ outbox: matter._id, entry: entry.id, wechat: code }))
  return code === 0 || code === REFUSED_BY_PERSON
}

/** The same where a call that failed must not keep the other contacts from their message. */
async function tried(openid: string, news: News): Promise<boolean> {
  try {
    return await tell(openid, news)
  } catch (error) {
    console.error(JSON.stringify({ outbox: news.matter._id, entry: news.entry.id, error: String(error) }))
    return false
  }
}

/**
 * Tells everybody; true where nothing is owed any more: one of them was reached, nobody is left, or it is no news. A
 * second attempt for the sake of one contact would tell the others twice.
 */
async function settle(
  openids: string[],
  entryId: string,
  matter: Matter,
  template: string,
): Promise<boolean> {
  const entry = matter.history.find(row => row.id === entryId)
  if (!entry || later(entry.at, GIVE_UP_DAYS, 'day') < beijingNow()) return true
  const told: boolean[] = []
  for (const openid of openids) told.push(await tried(openid, { matter, entry, template }))
  return told.length === 0 || told.includes(true)
}

async function settleAll(
  matter: Matter,
  template: string,
  keys: SealKeys,
  environment: Environment,
): Promise<number> {
  const openids = await toBeTold(matter, keys, environment)
  const settled: string[] = []
  for (const id of Object.keys(matter.owed)) {
    if (await settle(openids, id, matter, template)) settled.push(id)
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
  const due = await dueMatters('outboxAt', beijingNow(), BATCH)
  // A minute without news costs one call, not two.
  if (due.length > 0) await refreshRules(Date.now())
  for (const matter of due) {
    if (Date.now() - startedAt > BUDGET_MS) break
    try {
      settled += await settleAll(matter, template, keys, environment)
    } catch (error) {
      console.error(JSON.stringify({ outbox: matter._id, error: String(error) }))
    }
  }
  return { settled }
}
