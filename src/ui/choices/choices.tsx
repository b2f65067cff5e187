/** A list to choose one of, inside a sheet. */
import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './choices.scss'

/** Id of the chosen line, for a Sheet that begins there. */
export const choiceId = (value: string) => `choice-${value}`

export type Choice<Value extends string> = { value: Value; text: string; note?: string; deeper?: boolean }

type Props<Value extends string> = {
  choices: readonly Choice<Value>[]
  chosen?: Value | null
  onChoose: (value: Value) => void
}

export const Choices = <Value extends string>({ choices, chosen, onChoose }: Props<Value>) => (
  <View className="choices">
    {choices.map(({ value, text, note, deeper }) => (
      <Tap
        key={value}
        className={cx('choices__one', value === chosen && 'choices__one--chosen')}
        label={note ? `${text}，${note}` : text}
        onTap={() => onChoose(value)}
      >
        <View className="choices__words" id={value === chosen ? choiceId(value) : undefined}>
          <Text className="choices__text">{text}</Text>
          {note && <Text className="choices__note">{note}</Text>}
        </View>
        {value === chosen && <Icon name="check" />}
        {deeper && value !== chosen && <Icon name="chevron" size="s" className="choices__deeper" />}
      </Tap>
    ))}
  </View>
)
