/** A step as the section wants it: what would lie over the pack, and why it may not. */
import { type Change, TABLES } from '../../domain/rules/amendment'
import { layered } from '../../domain/rules/layered'
import { type Problem, problems } from '../../domain/rules/problems'
import { deliveredPack, type Rules, rulesInForce, rulesOf } from '../city'
import { Refusal } from '../refusal'
import { holdsMatters, peopleIn } from '../store/occupied'
import { latestRevision } from './in-force'

/** Somebody was faster; says who, so that the two can talk. */
export function checkBase(base: number): void {
  const { n } = rulesInForce()
  if (base === n) return
  const latest = latestRevision()
  const who = latest ? `${latest.by.name}已经改到第 ${n} 版` : '规则已经变了'
  throw new Refusal('CONFLICT', `${who}，请刷新，在新的一版上再改；您填的内容还在`)
}

/** The rules as they would be with a step after those in force. */
export function draftOf(step: readonly Change[]): Rules {
  const { n, changes } = rulesInForce()
  return rulesOf(n + 1, layered(deliveredPack, changes, step))
}

const twice = (step: readonly Change[]): Problem[] =>
  step
    .filter(({ table, id }, at) => step.findIndex(one => one.table === table && one.id === id) !== at)
    .map(({ table, id }) => ({ table, id, message: '这一行在这次改动里出现了两次' }))

/** A row that is neither delivered nor added cannot be taken away. */
function unknown(step: readonly Change[]): Problem[] {
  const { pack, changes } = rulesInForce()
  const isThere = ({ table, id }: Change) =>
    pack[table].some(row => row.id === id) || changes.some(one => one.table === table && one.id === id)
  return step
    .filter(change => change.row === null && !isThere(change))
    .map(({ table, id }) => ({ table, id, message: '没有这一行，可能已经被去掉了' }))
}

/** Who leaves the directory must have nothing to do any more. */
async function occupied(draft: Rules): Promise<Problem[]> {
  const stay = new Set(draft.pack.organisations.map(org => org.id))
  const gone = rulesInForce().pack.organisations.filter(org => !stay.has(org.id))
  const told = await Promise.all(
    gone.map(async ({ id, name }) => {
      const [matters, people] = await Promise.all([holdsMatters(id), peopleIn(id)])
      const messages = [
        ...(matters ? [`${name}还有没办完的事项，办完或转出以后才能去掉`] : []),
        ...(people > 0 ? [`${name}还有 ${people} 位工作人员，请管理员先移除他们`] : []),
      ]
      return messages.map(message => ({ table: 'organisations' as const, id, message }))
    }),
  )
  return told.flat()
}

/** Why a step may not be taken, in the order of the tables; empty where it may. */
export async function problemsOf(step: readonly Change[], draft: Rules): Promise<Problem[]> {
  const all = [
    ...twice(step),
    ...unknown(step),
    ...problems(deliveredPack, draft.changes),
    ...(await occupied(draft)),
  ]
  return all.sort((a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table))
}
