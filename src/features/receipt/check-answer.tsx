/** On record since when, or not on record: the whole answer. */
import { View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Failed } from '../shell/failed'
import './check-answer.scss'
import { Hash } from './hash'
import { exactMoment } from './receipt-words'
import { useCheck } from './use-check'

type Props = { sha256: string; of: string | null }

export const CheckAnswer = ({ sha256, of }: Props) => {
  const { data, error, isFetching, refetch } = useCheck(sha256)
  if (error) {
    return <Failed title="没有查到结果" error={error} busy={isFetching} onRetry={() => void refetch()} />
  }
  if (!data) return <Skeleton cards={1} />
  const known = data.known && data.at !== null
  return (
    <Card tone={known ? 'tea' : undefined} className="check-answer">
      <View className="check-answer__head" {...a11y({ role: 'status' })}>
        <Icon name={known ? 'check' : 'alert'} className={known ? 'check-answer__yes' : 'check-answer__no'} />
        <View className="check-answer__word">{known ? '在案' : '没有这份文件的记录'}</View>
      </View>
      {known && data.at && <View className="check-answer__at">{exactMoment(data.at)} 收到（北京时间）</View>}
      {of && <View className="check-answer__of">{of}</View>}
      <Hash sha256={sha256} />
    </Card>
  )
}
