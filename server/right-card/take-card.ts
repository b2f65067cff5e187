/** A right card in a submission: what the matter keeps of it, and its files as evidence. */
import type { Evidence } from '../../domain/evidence/evidence'
import { type CardInMatter, type RightCard, standingOf } from '../../domain/evidence/right-card'
import type { SignedIn } from '../context'
import { asEvidence } from '../evidence/attach'
import { ownCard } from './holders'

/** Before the ids of pieces that came with a card; no id that a client makes has a colon. */
const FROM_CARD = 'card:'

const REFUSED = {
  unknown: '没有找到这张权利卡，请重新选择，或不带权利卡提交',
  lapsed: '这张权利卡已过有效期，请先更新有效期，或不带权利卡提交',
}

/** The card, or the sentence why it cannot be filed with. */
export async function cardToFile(
  context: SignedIn,
  id: string,
): Promise<{ card: RightCard } | { refused: string }> {
  const card = await ownCard(context, id)
  if (!card) return { refused: REFUSED.unknown }
  return standingOf(card.expiresOn, context.now) === 'lapsed' ? { refused: REFUSED.lapsed } : { card }
}

/** The card as the matter keeps it: as it stands today. */
export const cardInMatter = ({ _id, right, name, number, expiresOn, genuine }: RightCard): CardInMatter => ({
  _id,
  right,
  name,
  number,
  expiresOn,
  genuine,
})

/** A certificate names its holder: the card's files betray who reported, unless the same file was attached by hand. */
export const cardEvidence = (card: RightCard | null, attached: readonly Evidence[]): Evidence[] =>
  (card?.files ?? [])
    .filter(file => attached.every(piece => piece.sha256 !== file.sha256))
    .map(file => asEvidence({ ...file, id: `${FROM_CARD}${file.id}` }, { exposes: true, shows: null }))

/** Whether a piece came with a card. */
export const isFromCard = ({ id }: Pick<Evidence, 'id'>): boolean => id.startsWith(FROM_CARD)
