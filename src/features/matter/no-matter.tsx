/** There is no such matter for whoever looks: calmly, with a way back to what there is. */
import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { hasDesk } from '../../../domain/access/roles'
import { goTab } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { type Part, useSession } from '../session/session'
import { Screen } from '../shell/screen'

/** The title bar may already say 已送达. */
const nameTitle = () => void Taro.setNavigationBarTitle({ title: '事项' })

const backFor = (part: Part) => {
  if (part === 'partner' || part === 'admin') return { text: '首页', tab: 'home' } as const
  return part !== 'visitor' && hasDesk(part)
    ? ({ text: '待办', tab: 'desk' } as const)
    : ({ text: '我的事项', tab: 'mine' } as const)
}

export const NoMatter = ({ words }: { words: string }) => {
  const { part } = useSession()
  const { text, tab } = backFor(part)
  useEffect(nameTitle, [])
  useDidShow(nameTitle)
  return (
    <Screen>
      <Empty title="没有这件事项" text={words}>
        <Button text={text} kind="secondary" onTap={() => goTab(tab)} />
      </Empty>
    </Screen>
  )
}
