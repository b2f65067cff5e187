/** What is said of evidence: what it shows, whether it was checked, who else sees it. */
import { coachItem } from '../../../domain/evidence/coach'
import type { Check } from '../../../domain/evidence/evidence'
import type { Outputs } from '../../lib/client'

export type Piece = Outputs['matter']['read']['evidence'][number]

/** What a piece that cannot be looked at says in the place of its picture; null where the check is no reason. */
export const CHECK_WORDS: Record<Check, string | null> = {
  none: null,
  passed: null,
  waiting: '正在做内容检查',
  refused: '未通过内容检查，看不了',
}

/** What a piece shows, in the coach's first words: 门头和门牌; null where it answers no item. */
export const showsWords = (shows: string | null) => (shows && coachItem(shows)?.text.split('，')[0]) || null

type Looked = { evidence: readonly Pick<Piece, 'check' | 'exposes'>[]; evidenceWithheld: number }

/**
 * The lines under the pieces.
 * @param own whether the reporter looks, who sees more than others do
 */
export const evidenceNotes = ({ evidence, evidenceWithheld }: Looked, own: boolean): string[] => {
  const count = (is: (piece: Pick<Piece, 'check' | 'exposes'>) => boolean) => evidence.filter(is).length
  const [waiting, refused, exposing] = [
    count(piece => piece.check === 'waiting'),
    count(piece => piece.check === 'refused'),
    count(piece => piece.exposes),
  ]
  const notes = [
    exposing > 0 &&
      (own
        ? `带锁的 ${exposing} 个会暴露您，只给办理的局看`
        : `带锁的 ${exposing} 个会暴露举报人，仅办案单位可见`),
    own && waiting > 0 && `${waiting} 张照片正在做内容检查，通过后办理的人才看得到`,
    own && refused > 0 && `${refused} 张照片没有通过内容检查，别人看不到；原件还存着，存证有效`,
    evidenceWithheld > 0 && `另有 ${evidenceWithheld} 个只给办理的局看`,
  ]
  return notes.filter(note => note !== false)
}
