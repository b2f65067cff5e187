/** One to five stars with the word for it; each star is a button of its own for fingers and screen readers. */
import { Text, View } from '@tarojs/components'
import { a11y } from '../a11y'
import { cx } from '../cx'
import { Tap } from '../tap/tap'
import './stars.scss'

export const SCORES = [1, 2, 3, 4, 5] as const
export type Score = (typeof SCORES)[number]

const WORDS: Record<Score, string> = { 1: '很不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '很满意' }

const Star = ({ lit }: { lit: boolean }) => <View className={cx('star', lit && 'star--lit')} />

type Choice = { score: Score | null; onChoose: (score: Score) => void }

export const StarChoice = ({ score, onChoose }: Choice) => (
  <View className="stars">
    <View className="stars__line" {...a11y({ role: 'radiogroup', label: '满意程度' })}>
      {SCORES.map(one => (
        <Tap
          key={one}
          className="stars__one"
          role="radio"
          label={`${one} 星，${WORDS[one]}`}
          checked={one === score}
          onTap={() => onChoose(one)}
        >
          <Star lit={score !== null && one <= score} />
        </Tap>
      ))}
    </View>
    <View className={cx('stars__word', score === null && 'stars__word--none')}>
      {score === null ? '点星星打分' : WORDS[score]}
    </View>
  </View>
)

/** What was given, in one line: the stars and the word. */
export const StarsGiven = ({ score }: { score: Score }) => (
  <View className="stars-given">
    <View className="stars-given__line" {...a11y({ role: 'img', label: `${score} 星` })}>
      {SCORES.map(one => (
        <Star key={one} lit={one <= score} />
      ))}
    </View>
    <Text className="stars-given__word">{WORDS[score]}</Text>
  </View>
)
