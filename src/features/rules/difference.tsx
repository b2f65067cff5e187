/** What differs between two answers: reasons that fell away or came, deadlines that moved. Nothing where nothing does. */
import { Text, View } from '@tarojs/components'
import { dayAndTime } from '../../lib/dates'
import { serverNow } from '../../lib/server-clock'
import type { Tone } from '../../ui/cx'
import { Tag } from '../../ui/tag/tag'
import './rules.scss'
import type { Difference as Differs } from './use-rules'

type Reasons = Differs['gone']

const ReasonLines = ({ reasons, tag, tone }: { reasons: Reasons; tag: string; tone: Tone }) =>
  reasons.map(reason => (
    <View key={`${reason.rule}-${reason.text}`} className="difference__line">
      <Tag text={tag} tone={tone} />
      <View className="difference__words">
        {reason.text}
        <Text className="difference__basis">{reason.basis}</Text>
      </View>
    </View>
  ))

type Moved = Differs['deadlines'][number]
type Sides = { was: string; now: string }

const when = (at: NonNullable<Moved['before']>) => `${dayAndTime(at.dueAt, serverNow())} 前`

const DeadlineLine = ({ moved: { what, before, after }, was, now }: Sides & { moved: Moved }) => (
  <View className="change__step">
    <View className="change__label">{what}</View>
    <View className="change__values">
      <View className="difference__was">{before ? `${was} ${when(before)}` : `${was}没有这个期限`}</View>
      <View className="difference__now">{after ? `${now} ${when(after)}` : `${now}没有这个期限`}</View>
    </View>
  </View>
)

type Props = Sides & {
  difference: Differs
  /** What reasons that fell away and that came are called: 不再适用, 新适用. */
  gone: string
  added: string
}

/** @param was, now what the two sides are called: 当时, 重算 */
export const Difference = ({ difference, was, now, gone, added }: Props) => (
  <View className="difference">
    {difference.gone.length + difference.added.length > 0 && <View className="difference__head">理由</View>}
    <ReasonLines reasons={difference.gone} tag={gone} tone="grey" />
    <ReasonLines reasons={difference.added} tag={added} tone="tea" />
    {difference.deadlines.length > 0 && <View className="difference__head">期限</View>}
    {difference.deadlines.map(moved => (
      <DeadlineLine key={moved.what} moved={moved} was={was} now={now} />
    ))}
  </View>
)
