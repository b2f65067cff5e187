/** The outbox's work: hands WeChat messages that are owed to the seam, and acknowledges them; at least once. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Matter } from '../../domain/matter/matter'
import type { Environment } from '../environment'
import { sealedReporter } from '../matter/open-reporter'
import { parseSealKeys, type SealKeys, unseal } from '../seal'
import { callWechat } from '../store/database'
import { dueMatters, settleOwed } from '../store/matters'
import { beijingNow } from '../time'
import { entryTitle } from '../view/path'

dayjs.extend(utc)

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

async function send(matter: Matter, entryId: string, template: string, keys: SealKeys): Promise<boolean> {
  const entry = matter.history.find(row => row.id === entryId)
  if (!entry) return true
  const { openid } = sealedReporter.parse(unseal(matter.reporter, keys))
  const code = await callWechat('subscribeMessage.send', {
    touser: openid,
    templateId: template,
    page: `packages/matters/matter/index?id=${matter._id}`,
    data: {
      thing1: { value: matter.title.slice(0, THING_LENGTH) },
      thing2: { value: entryTitle(entry, matter).slice(0, THING_LENGTH) },
      time3: {
        value: dayjs(entry.at)
          .utcOffset(8 * 60)
          .format('YYYY-MM-DD HH:mm'),
      },
    },
  })
  if (code !== 0) console.error(JSON.stringify({ outbox: matter._id, entry: entryId, wechat: code }))
  return code === 0 || code === REFUSED_BY_PERSON
}

const entryAt = (matter: Matter, id: string): string | undefined =>
  matter.history.find(row => row.id === id)?.at

async function sendOf(matter: Matter, template: string, keys: SealKeys): Promise<number> {
  const settled = Object.values(matter.owed).filter(
    owed => dayjs().diff(entryAt(matter, owed.entry), 'day') >= GIVE_UP_DAYS,
  )
  const sent: string[] = settled.map(owed => owed.entry)
  for (const id of Object.keys(matter.owed).filter(id => !sent.includes(id))) {
    try {
      if (await send(matter, id, template, keys)) sent.push(id)
    } catch (error) {
      console.error(JSON.stringify({ outbox: matter._id, entry: id, error: String(error) }))
    }
  }
  const left = Object.keys(matter.owed).length - sent.length
  const retryAt = dayjs()
    .utcOffset(8 * 60)
    .add(RETRY_MINUTES, 'minute')
    .format('YYYY-MM-DDTHH:mm:ss.SSSZ')
  await settleOwed(matter, sent, left > 0 ? retryAt : null)
  return sent.length
}

/** Sends what is owed now; answers how many went out. Without a template in the environment nothing is sent. */
export async function sendAllOwed(environment: Environment): Promise<{ sent: number }> {
  const template = environment.PROGRESS_TEMPLATE
  if (!template) return { sent: 0 }
  const keys = parseSealKeys(environment.SEAL_KEYS)
  const startedAt = Date.now()
  let sent = 0
  for (const matter of await dueMatters('outboxAt', beijingNow(), BATCH)) {
    if (Date.now() - startedAt > BUDGET_MS) break
    try {
      sent += await sendOf(matter, template, keys)
    } catch (error) {
      console.error(JSON.stringify({ outbox: matter._id, error: String(error) }))
    }
  }
  return { sent }
}
