/** What was read from the text, or is filled in line by line; each line is put right with a tap. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Link } from '../../ui/link/link'
import { MarkDot } from '../../ui/marked-text/marked-text'
import { Row } from '../../ui/row/row'
import { colourOf } from '../reasons/marks'
import type { FactLine, FactSheet } from './fact-lines'
import './facts-card.scss'

type Props = {
  lines: readonly FactLine[]
  /** Whether something was read from the text. */
  read: boolean
  /** Whether every line is shown; null where there are no more. */
  all: boolean | null
  onAll: (all: boolean) => void
  onOpen: (sheet: FactSheet) => void
  /** More lines of the same card. */
  children?: ReactNode
}

const heading = (read: boolean, all: boolean | null) => {
  if (read) return '我们读出了下面这些，不对的点一下就能改'
  return all ? '知道的点一下填上，不知道的空着' : '不习惯写一段话，也可以'
}

export const FactsCard = ({ lines, read, all, onAll, onOpen, children }: Props) => (
  <>
    {(read || all !== null) && (
      <View className="facts__head">
        <Text className="facts__words">{heading(read, all)}</Text>
        {all !== null && <Link text={all ? '收起' : '逐项填写'} quiet onTap={() => onAll(!all)} />}
      </View>
    )}
    {lines.length > 0 && (
      <Card>
        <View className="facts__lines">
          {lines.map(({ key, fact, name, value, note, sheet }) => (
            <Row
              key={key}
              lead={<MarkDot colour={colourOf(fact)} />}
              name={name}
              value={value}
              note={note}
              onTap={() => onOpen(sheet)}
            />
          ))}
          {children}
        </View>
      </Card>
    )}
  </>
)
