/** The desk's two rows of chips: queues with what lies in them, and filters of the chosen one. */
import { View } from '@tarojs/components'
import { QUEUES } from '../../../domain/matter/states'
import type { Outputs } from '../../lib/client'
import { Chip } from '../../ui/chip/chip'
import type { Part } from '../session/session'
import type { useDeskChoice } from './desk-choice'
import { filterChoices } from './desk-filters'
import { queueWords } from './desk-words'

type Props = {
  choice: ReturnType<typeof useDeskChoice>
  counts: Outputs['desk']['counts'] | undefined
  part: Part
}

export const DeskChips = ({ choice, counts, part }: Props) => {
  const filters = filterChoices(choice.queue, counts, choice.filter)
  return (
    <>
      <View className="chips">
        {QUEUES.map(one => (
          <Chip
            key={one}
            role="tab"
            text={queueWords(one, part)}
            count={counts?.[one]}
            chosen={one === choice.queue}
            onTap={() => choice.chooseQueue(one)}
          />
        ))}
      </View>
      {filters.length > 0 && (
        <View className="chips chips--quiet">
          {filters.map(({ filter, text, count }) => (
            <Chip
              key={filter}
              quiet
              role="radio"
              text={text}
              count={count}
              chosen={filter === choice.filter}
              onTap={() => choice.chooseFilter(filter)}
            />
          ))}
        </View>
      )}
    </>
  )
}
