/** 确认: what was doubtful is so, and where that stands; goes into the draft like any other change. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Table, Tables } from '../../../domain/rules/amendment'
import { toast } from '../../lib/feedback'
import { Button } from '../../ui/button/button'
import { Sheet } from '../../ui/sheet/sheet'
import { TextArea } from '../../ui/text-area/text-area'
import { changeOf } from './draft'
import './rules.scss'
import { useDraft } from './use-draft'
import type { RowOf } from './use-rules'

const SOURCE = { min: 4, max: 200 }

/** The same row with its source; one that says itself whether it is confirmed says so. */
const confirmed = <T extends Table>(row: Tables[T], source: string): Tables[T] => {
  if ('confirmed' in row) return { ...row, source, confirmed: true, doubt: null }
  return 'demo' in row ? { ...row, source, demo: false } : { ...row, source }
}

type Props<T extends Table> = { table: T; row: RowOf<T>; doubt: string; base: number; onClose: () => void }

export const ConfirmRowSheet = <T extends Table>({ table, row, doubt, base, onClose }: Props<T>) => {
  const { put, entryOf } = useDraft()
  const entry = entryOf(table, row.id)
  const [source, setSource] = useState(row.source ?? '')
  const keep = () => {
    // What the draft changes already stays changed.
    const now = (entry?.change.row ?? row.row) as Tables[T]
    put(
      { change: changeOf(table, row.id, confirmed(now, source.trim())), before: row.row, title: row.title },
      base,
    )
    toast('已放进改动，启用后生效')
    onClose()
  }
  return (
    <Sheet
      open
      title={`确认${row.title}`}
      onClose={onClose}
      footer={<Button text="放进改动" disabled={source.trim().length < SOURCE.min} onTap={keep} />}
    >
      <View className="rules__words">{doubt}</View>
      <View className="rules__quote rules__above">按什么确认的？写文件名称和日期。</View>
      <View className="rules__box">
        <TextArea
          label="依据"
          value={source}
          placeholder="例如：市市场监管局关于功能区分局设置的通知，2026-03-02"
          maxLength={SOURCE.max}
          onChange={setSource}
        />
      </View>
      <View className="rules__hint">内容要改的，点这一行去改，在那里写依据。</View>
    </Sheet>
  )
}
