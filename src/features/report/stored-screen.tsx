/** What stands where the form was, once it lies on the phone: it goes out by itself, and the result opens then. */
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useOutgoing, useWasSent } from '../../lib/outgoing'
import { goTab, replaceWith } from '../../lib/routes'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Sentence } from '../../ui/page/page'
import { Screen } from '../shell/screen'
import { type FormKind, REPORT_WORDS } from './report-words'
import { WaitingRow } from './waiting-rows'
import './waiting-rows.scss'

type Props = {
  kind: FormKind
  /** Id of the submission. */
  id: string
  /** Back to the form. */
  onForm: () => void
}

export const StoredScreen = ({ kind, id, onForm }: Props) => {
  const one = useOutgoing().find(row => row.id === id)
  const sent = useWasSent(id)
  useEffect(() => {
    if (sent) replaceWith('result', { id })
  }, [sent, id])
  return (
    <Screen
      footer={
        <ActionBar
          second={<Button text={REPORT_WORDS[kind].again} kind="secondary" onTap={onForm} />}
          primary={<Button text="看我的事项" onTap={() => goTab('mine')} />}
        />
      }
    >
      <Sentence>{one?.problem ? '没送出去，要您看一下' : '已存下，联网后自动送出'}</Sentence>
      {one && <WaitingRow one={one} onForm={onForm} onGone={onForm} />}
      <View className="waiting__after">
        您可以关掉，不用等。连上网络再打开就会送出，只送一次；送到以后，在“我的事项”里看进展。
      </View>
    </Screen>
  )
}
