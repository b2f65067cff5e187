/** One step of a person in a matter: load, decide, check what was written, commit. The same id twice is one step. */
import { relationTo } from '../../domain/access/relation'
import { type Asked, type Change, type Refused, repeated } from '../../domain/matter/change'
import type { Matter } from '../../domain/matter/matter'
import { checkText } from '../content/check-text'
import { type SignedIn, viewerOf } from '../context'
import { conflict, notFound, Refusal } from '../refusal'
import { commit, findMatter } from '../store/matters'
import { type MatterView, matterView } from '../view/matter-view'

const REFUSED: Record<Refused['refused'], string> = {
  'not-allowed-now': '这一步现在不能做：事项的状态已变，或不在您单位的桌上',
  'history-full': '这件事的记录已满，请另建关联事项继续办理',
  'evidence-full': '这件事的附件已满 60 个，请挑最要紧的交给承办单位',
  'evidence-twice': '有附件已经交过，请去掉重复的再提交',
  'ran-out': '时限已经届满，不能再暂停或者延长；请尽快决定，并在答复里说明',
  'stands-still': '这一件已经在暂停计时',
  runs: '这一件没有暂停，正在计时',
  extended: '这一件已经延长过，只能延长一次',
  'not-lead': '延长时限要由本单位负责人批准，请找负责人办理',
}

/** The id stands for another act: what was written now is not stored, and must not be answered as if it were. */
export const idTaken = () =>
  new Refusal('CONFLICT', '这一步的编号已用于另一次操作，内容没有存，请刷新后再试一次')

type Input = { id: string; matter: string; version: number }

export type Step = {
  asked: Omit<Asked, 'id'>
  /** What others will read, by the field it was typed in. */
  written?: Record<string, string | undefined>
  /** What changes, or why it may not be done now. */
  decide(matter: Matter): Change | Refused | Promise<Change | Refused>
}

/** Throws NOT_FOUND, CONFLICT, NOT_ALLOWED_NOW, or what the content check refuses. */
export async function perform(
  context: SignedIn,
  input: Input,
  { asked, written = {}, decide }: Step,
): Promise<MatterView> {
  const matter = await findMatter(input.matter)
  const viewer = viewerOf(context)
  if (!matter || !relationTo(matter, viewer)) throw notFound()
  const before = repeated(matter, { id: input.id, ...asked })
  if (before === 'done') return matterView(matter, viewer, context.now)
  if (before === 'taken') throw idTaken()
  if (matter.version !== input.version) throw conflict()
  const change = await decide(matter)
  if ('refused' in change) {
    const code = change.refused === 'not-lead' ? 'FORBIDDEN' : 'NOT_ALLOWED_NOW'
    throw new Refusal(code, REFUSED[change.refused])
  }
  await checkText(context.account.openid, written)
  return matterView(await commit(matter, change), viewer, context.now)
}
