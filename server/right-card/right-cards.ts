/** Right cards: kept once by an enterprise, taken into later reports. */
import { isDeepStrictEqual } from 'node:util'
import type { Inputs, Outputs } from '../../contract'
import type { EvidenceFile } from '../../domain/evidence/evidence'
import { MAX_CARD_FILES, type RightCard, standingOf } from '../../domain/evidence/right-card'
import { checkText } from '../content/check-text'
import type { SignedIn } from '../context'
import { provenFile } from '../evidence/attach'
import { letGo } from '../evidence/let-go'
import { notFound, Refusal } from '../refusal'
import { DuplicateKey } from '../store/database'
import { fileLinks } from '../store/evidence-files'
import { cardsOf, changeCard, insertCard } from '../store/right-cards'
import { discard } from './discard'
import { holdersOf, ownCard } from './holders'

type Save = Inputs['rightCard']['save']
type View = Outputs['rightCard']['save']

const invalid = (field: string, message: string) =>
  new Refusal('INVALID_INPUT', '请检查填写的内容', [{ field, message }])

const taken = () => new Refusal('CONFLICT', '这个编号已用于另一张权利卡，内容没有存，请返回重试')

const changedMeanwhile = () => new Refusal('CONFLICT', '这张权利卡刚刚改过，请刷新后再改；您写的没有存')

/** Whether a day stands in the calendar: the contract lets 2026-02-31 pass. */
const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

async function viewsOf(cards: readonly RightCard[], now: string): Promise<View[]> {
  const urls = await fileLinks(cards.flatMap(card => card.files.map(file => file.fileId)))
  return cards.map(({ _id, version, right, name, number, expiresOn, genuine, files }) => ({
    id: _id,
    version,
    right,
    name,
    number,
    expiresOn,
    genuine,
    standing: standingOf(expiresOn, now),
    files: files.map(({ id, name: file, media, fileId }) => ({
      id,
      name: file,
      media,
      url: urls.get(fileId) ?? null,
    })),
  }))
}

async function viewOf(card: RightCard, now: string): Promise<View> {
  const [view] = await viewsOf([card], now)
  if (!view) throw new Error('a card without a view')
  return view
}

/** What a person entered, as far as a repetition has to bring the same. */
const contentOf = ({ right, name, number, expiresOn, genuine, files }: RightCard) => ({
  right,
  name,
  number,
  expiresOn,
  genuine,
  files: files.map(({ id, sha256 }) => [id, sha256]),
})

const same = (a: RightCard, b: RightCard): boolean => isDeepStrictEqual(contentOf(a), contentOf(b))

/** The files of a changed card: those of the seen one that stay, and the new ones; a repeated one counts once. */
function filesOf(
  context: SignedIn,
  { files = [], keep }: Save,
  before: readonly EvidenceFile[],
): EvidenceFile[] {
  const kept = keep ? before.filter(file => keep.includes(file.id)) : before
  const added = files.map((token, at) => provenFile(context, token, `files.${at}`))
  const all = [...kept, ...added.filter(file => !kept.some(one => one.id === file.id))]
  if (all.length > MAX_CARD_FILES)
    throw invalid('files', `一张权利卡最多 ${MAX_CARD_FILES} 个附件，请先去掉几个`)
  return all
}

/** The card as it will stand. */
function cardOf(context: SignedIn, input: Save, before: RightCard | null): RightCard {
  const { id, right, name, number, expiresOn = null, genuine = '' } = input
  if (expiresOn !== null && !isDay(expiresOn)) throw invalid('expiresOn', '日历上没有这一天，请重新选择')
  const [holder] = holdersOf(context)
  return {
    _id: id,
    schema: 1,
    version: (before?.version ?? 0) + 1,
    holder,
    right,
    name,
    number,
    expiresOn,
    genuine,
    files: filesOf(context, input, before?.files ?? []),
    createdAt: before?.createdAt ?? context.now,
    updatedAt: context.now,
  }
}

/** Stores a new card; the same one again is the stored one. */
async function make(context: SignedIn, input: Save): Promise<RightCard> {
  const card = cardOf(context, input, null)
  try {
    await insertCard(card)
    return card
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
  const stored = await ownCard(context, card._id)
  if (!stored || !same(stored, card)) throw taken()
  return stored
}

/** Changes the version that was seen; the same change again is the changed card. */
async function change(context: SignedIn, input: Save, seen: number): Promise<RightCard> {
  const before = await ownCard(context, input.id)
  if (!before) throw notFound('权利卡')
  const after = cardOf(context, input, before)
  if (before.version === seen + 1 && same(before, after)) return before
  if (before.version !== seen || !(await changeCard(after))) throw changedMeanwhile()
  await letGo(before.files.filter(file => after.files.every(one => one.fileId !== file.fileId)))
  return after
}

export async function list(context: SignedIn): Promise<Outputs['rightCard']['list']> {
  return { cards: await viewsOf(await cardsOf(holdersOf(context)), context.now) }
}

export async function save(context: SignedIn, input: Save): Promise<View> {
  const { version, name, number, genuine } = input
  await checkText(context.account.openid, { name, number, genuine })
  const card = version === undefined ? await make(context, input) : await change(context, input, version)
  return viewOf(card, context.now)
}

/** Answers the same for a card of somebody else's and for none. */
export async function remove(
  context: SignedIn,
  { id }: Inputs['rightCard']['remove'],
): Promise<Outputs['rightCard']['remove']> {
  const card = await ownCard(context, id)
  if (card) await discard(card)
  return { id }
}
