/** 期限: words first, colour second. */
import { Text } from '@tarojs/components'
import { type DueTone, dueWords } from '../../../domain/deadline/due-words'
import { cx, type Tone } from '../cx'
import './due.scss'

const TONES: Record<DueTone, Tone> = { overdue: 'seal', today: 'amber', soon: 'tea', calm: 'tea' }

/** The tone of a deadline, for whatever else carries it. */
export const dueTone = (dueAt: string | null, now: string): Tone =>
  dueAt ? TONES[dueWords(dueAt, now).tone] : 'grey'

export const Due = ({ dueAt, now }: { dueAt: string; now: string }) => {
  const { text, tone } = dueWords(dueAt, now)
  return <Text className={cx('due', `due--${TONES[tone]}`)}>{text}</Text>
}
