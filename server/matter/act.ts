/** Staff act on a matter: sign for it, reply, assign it. Load, decide, commit. */
import type { Inputs, Outputs } from '../../contract'
import { relationTo } from '../../domain/access/relation'
import { act, repeated } from '../../domain/matter/act'
import type { Action } from '../../domain/matter/states'
import { dueOf, organisation } from '../city'
import { type SignedIn, viewerOf } from '../context'
import { conflict, notFound, Refusal } from '../refusal'
import { commit, findMatter } from '../store/matters'
import { matterView } from '../view/matter-view'

const REFUSED = {
  'not-allowed-now': '这一步现在不能做：事项的状态已变，或不在您单位的桌上',
  'history-full': '这件事的记录已满，请另建关联事项继续办理',
}

/** Who acted, for the history; an enterprise does not act here. */
function actorOf({ me }: SignedIn) {
  if (me.role === 'enterprise') throw new Error('an enterprise cannot act for an organisation')
  return { role: me.role, org: me.org, identity: me._id, name: me.name ?? '' }
}

type Input = { id: string; matter: string; version: number }
type Detail = { text: string | null; to?: string }

/** The id stands for another act: what was written now is not stored, and must not be answered as if it were. */
export const idTaken = () =>
  new Refusal('CONFLICT', '这一步的编号已用于另一次操作，内容没有存，请刷新后再试一次')

async function perform(context: SignedIn, action: Action, input: Input, detail: Detail) {
  const matter = await findMatter(input.matter)
  const viewer = viewerOf(context)
  if (!matter || !relationTo(matter, viewer)) throw notFound()
  const by = actorOf(context)
  const before = repeated(matter, { id: input.id, action, by, ...detail })
  if (before === 'done') return matterView(matter, viewer, context.now)
  if (before === 'taken') throw idTaken()
  if (matter.version !== input.version) throw conflict()
  const change = act(matter, { id: input.id, action, by, ...detail, now: context.now, dueOf })
  if ('refused' in change) throw new Refusal('NOT_ALLOWED_NOW', REFUSED[change.refused])
  return matterView(await commit(matter, change), viewer, context.now)
}

export const sign = (
  context: SignedIn,
  input: Inputs['matter']['sign'],
): Promise<Outputs['matter']['sign']> => perform(context, 'sign', input, { text: null })

export const reply = (
  context: SignedIn,
  input: Inputs['matter']['reply'],
): Promise<Outputs['matter']['reply']> =>
  perform(context, input.progress ? 'tell' : 'reply', input, { text: input.text })

export async function assign(
  context: SignedIn,
  input: Inputs['matter']['assign'],
): Promise<Outputs['matter']['assign']> {
  if (!organisation(input.to)) {
    throw new Refusal('INVALID_INPUT', '请检查填写的内容', [
      { field: 'to', message: '名录里没有这个局，请重新选择' },
    ])
  }
  return perform(context, 'assign', input, { text: input.why, to: input.to })
}
