/** Writes a reply or an opinion; what is written stays on the phone until it has arrived. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type DeskRole, hasDesk } from '../../../domain/access/roles'
import { asCallError, fieldError } from '../../lib/call-error'
import { confirm } from '../../lib/feedback'
import { forget, isFlag, isText, load, save } from '../../lib/storage'
import { writerWords } from '../../lib/words'
import { Button } from '../../ui/button/button'
import { Chip } from '../../ui/chip/chip'
import { Sheet } from '../../ui/sheet/sheet'
import { Switch } from '../../ui/switch/switch'
import { TextArea } from '../../ui/text-area/text-area'
import type { MatterView } from '../matter/matter-words'
import { type Part, useSession } from '../session/session'
import { FailedLine } from '../shell/failed-line'
import './reply-sheet.scss'
import { GAP, replyTemplates, type Template } from './reply-templates'
import { useReply } from './use-act'

const MIN = 5
const MAX = 2000

const deskRole = (part: Part): DeskRole => (part !== 'visitor' && hasDesk(part) ? part : 'bureau')

type Props = { matter: MatterView; open: boolean; onClose: () => void }

export const ReplySheet = ({ matter, open, onClose }: Props) => {
  const { part } = useSession()
  const key = `reply:${matter.id}`
  const outcomeKey = `${key}:outcome`
  const [text, setText] = useState(() => load(key, isText) ?? '')
  const reply = useReply()
  const mayTell = matter.actions.includes('tell')
  // A lead's clock is statutory: only what is called an outcome ends it.
  const [outcome, setOutcome] = useState(() => load(outcomeKey, isFlag) ?? matter.kind === 'consultation')
  const role = deskRole(part)
  const templates = replyTemplates(role, matter.kind)
  const wrong = reply.error ? fieldError(asCallError(reply.error), 'text') : undefined
  const write = (next: string) => {
    setText(next)
    save(key, next)
  }
  const decide = (yes: boolean) => {
    setOutcome(yes)
    save(outcomeKey, yes)
  }
  const begin = async (template: Template) => {
    const written = text.trim() !== '' && !templates.some(one => one.text === text)
    const yes =
      !written ||
      (await confirm({ title: '换成模板？', content: '已写的会被模板替换。', yes: '替换', no: '不换' }))
    if (!yes) return
    write(template.text)
    decide(template.outcome ?? false)
  }
  const send = () =>
    reply.mutate(
      { matter: matter.id, version: matter.version, text: text.trim(), progress: mayTell && !outcome },
      {
        onSuccess: () => {
          forget(key)
          forget(outcomeKey)
          setText('')
          onClose()
        },
      },
    )
  return (
    <Sheet
      open={open}
      title={role === 'workstation' ? '写行业意见' : '答复企业'}
      onClose={onClose}
      footer={
        <>
          {!wrong && <FailedLine error={reply.error} />}
          <Button
            text={role === 'workstation' ? '送出意见' : '发出答复'}
            busy={reply.isPending}
            disabled={text.trim().length < MIN || text.includes(GAP)}
            onTap={send}
          />
        </>
      }
    >
      <View className="chips">
        {templates.map(template => (
          <Chip key={template.name} text={template.name} onTap={() => void begin(template)} />
        ))}
      </View>
      <View className="reply">
        <TextArea
          label={role === 'workstation' ? '行业意见' : '答复内容'}
          value={text}
          placeholder="写给企业看的话：查了什么、结果是什么、接下来怎么办。"
          maxLength={MAX}
          onChange={write}
        />
      </View>
      {mayTell && (
        <Switch on={outcome} label="这是办理结果" onChange={decide}>
          这是办理结果
          <View className="reply__clock">{outcome ? '送出后不再计时' : '只告诉进展，期限照算'}</View>
        </Switch>
      )}
      {wrong && <View className="reply__wrong">{wrong}</View>}
      <View className="reply__hint">
        {text.includes(GAP)
          ? '括号里“请写”的地方，写好就能送出。'
          : `企业会看到全文。请不要写${writerWords(matter.kind)}和第三人的个人信息。`}
      </View>
    </Sheet>
  )
}
