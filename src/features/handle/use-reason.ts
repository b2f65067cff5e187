/** A reason that is being written: kept on the phone until it has arrived, begun from a template. */
import { useState } from 'react'
import { confirm } from '../../lib/feedback'
import { forget, isText, load, save } from '../../lib/storage'
import { GAP, type Template } from './reply-templates'

export const REASON = { min: 4, max: 300 }

export const useReason = (key: string, templates: readonly Template[]) => {
  const [text, setText] = useState(() => load(key, isText) ?? '')
  const write = (next: string) => {
    setText(next)
    save(key, next)
  }
  return {
    text,
    write,
    /** What is complete enough to be sent. */
    ready: text.trim().length >= REASON.min && !text.includes(GAP),
    hasGap: text.includes(GAP),
    /** Asks first where something of one's own stands there; answers whether it was taken. */
    begin: async (template: Template) => {
      const written = text.trim() !== '' && !templates.some(one => one.text === text)
      const yes =
        !written ||
        (await confirm({ title: '换成模板？', content: '已写的会被模板替换。', yes: '替换', no: '不换' }))
      if (yes) write(template.text)
      return yes
    },
    clear: () => {
      forget(key)
      setText('')
    },
  }
}

export type Reason = ReturnType<typeof useReason>
