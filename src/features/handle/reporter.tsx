/** The reporter, sealed until somebody who must know opens it; each reading is recorded. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useRef } from 'react'
import { asCallError } from '../../lib/call-error'
import { client } from '../../lib/client'
import { confirm, toast } from '../../lib/feedback'
import { newId } from '../../lib/new-id'
import { writerWords } from '../../lib/words'
import { Icon } from '../../ui/icon/icon'
import { Sealed } from '../../ui/sealed/sealed'
import { Tag } from '../../ui/tag/tag'
import { Tap } from '../../ui/tap/tap'
import type { MatterView } from '../matter/matter-words'
import { matterKey } from '../matter/use-matter'
import { useSession } from '../session/session'

export const Reporter = ({ matter }: { matter: MatterView }) => {
  const { identity } = useSession()
  const queries = useQueryClient()
  const readingId = useRef(newId())
  const writer = writerWords(matter.kind)
  const open = useMutation({
    mutationFn: () => client.reporter.open({ id: readingId.current, matter: matter.id }),
    onSuccess: () => {
      readingId.current = newId()
      void queries.invalidateQueries({ queryKey: matterKey(identity?.id, matter.id) })
    },
    onError: error => toast(asCallError(error).message),
  })
  const ask = async () => {
    const yes = await confirm({
      title: `查看${writer}？`,
      content: `您的姓名、单位和查看时间会留下记录，${writer}看得到被查看的次数。`,
      yes: '查看',
    })
    if (yes) open.mutate()
  }
  const who = open.data
  if (!who) {
    const mayOpen = matter.reporter.mayOpen
    return (
      <Sealed
        what={writer}
        readings={matter.reporter.readings}
        busy={open.isPending}
        onOpen={mayOpen ? () => void ask() : undefined}
      />
    )
  }
  return (
    <View className="reporter">
      <View className="reporter__line">
        <Text className="reporter__name">{who.enterprise}</Text>
        <Tag text={who.confirmed ? '身份已确认' : '身份待确认'} tone={who.confirmed ? 'tea' : 'amber'} />
      </View>
      {who.creditCode && <View className="reporter__line">{who.creditCode}</View>}
      <View className="reporter__line">
        <Text>{who.contact}</Text>
        <Tap
          className="reporter__call"
          label={`拨打${writer}电话 ${who.phone}`}
          onTap={() => void Taro.makePhoneCall({ phoneNumber: who.phone }).catch(() => undefined)}
        >
          <Icon name="phone" size="s" />
          <Text>{who.phone}</Text>
        </Tap>
        <Text>这是第 {who.readings} 次查看，已留记录</Text>
      </View>
    </View>
  )
}
