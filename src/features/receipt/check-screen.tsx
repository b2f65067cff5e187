/** 校验文件: anyone who has a file, or its hash, learns whether it is on record and since when. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { FileKind } from '../../lib/files'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Sentence } from '../../ui/page/page'
import { Progress } from '../../ui/progress/progress'
import { TextArea } from '../../ui/text-area/text-area'
import { Screen } from '../shell/screen'
import { CheckAnswer } from './check-answer'
import './check-screen.scss'
import { hashIn } from './receipt-words'
import { useHashing } from './use-hashing'

/** A browser shows every file in one place; WeChat has the album and the chats apart. */
const CHOICES: readonly { kind: FileKind; text: string }[] =
  process.env.TARO_ENV === 'h5'
    ? [{ kind: 'file', text: '选择文件' }]
    : [
        { kind: 'file', text: '从聊天里选' },
        { kind: 'media', text: '从相册里选' },
      ]

/** Hashes may be pasted in groups. */
const MAX = 200

type Asked = { sha256: string; of: string | null }

export const CheckScreen = ({ h }: { h: string }) => {
  const scanned = hashIn(h)
  const [asked, setAsked] = useState<Asked | null>(scanned ? { sha256: scanned, of: null } : null)
  const [typed, setTyped] = useState('')
  /** The answer stands at the top, which may be out of sight. */
  const ask = (next: Asked) => {
    setAsked(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
  }
  const { hashing, choose } = useHashing((sha256, of) => ask({ sha256, of }))
  const pasted = hashIn(typed)
  return (
    <Screen>
      <Sentence>查一查，这份文件在不在案</Sentence>
      {asked && !hashing && <CheckAnswer {...asked} />}
      {h !== '' && !scanned && (
        <Card tone="amber">这个二维码里的校验码不完整，请重新扫，或者在下面粘贴。</Card>
      )}
      <Card title="用文件查">
        <View className="check__words">文件不会离开您的手机：只在手机上算出它的校验码，用校验码来查。</View>
        {hashing ? (
          <Progress share={hashing.share} words={`正在计算 ${hashing.name}`} />
        ) : (
          <View className="check__choices">
            {CHOICES.map(({ kind, text }, at) => (
              <Button
                key={kind}
                text={text}
                kind={at === 0 ? 'primary' : 'secondary'}
                className="check__choice"
                onTap={() => void choose(kind)}
              />
            ))}
          </View>
        )}
        <View className="check__hint">要用原来的那个文件：截图、转发时压缩过的照片，校验码都不一样。</View>
      </Card>
      <Card title="用校验码查">
        <View className="check__box">
          <TextArea
            label="校验码"
            value={typed}
            placeholder="把 SHA-256 校验码粘贴到这里，有空格也没关系"
            maxLength={MAX}
            onChange={setTyped}
          />
        </View>
        {typed.trim() !== '' && !pasted && (
          <View className="check__wrong">校验码是 64 位的数字和字母 a 到 f，请核对</View>
        )}
        <Button
          text="查询"
          kind="secondary"
          disabled={!pasted}
          onTap={() => pasted && ask({ sha256: pasted, of: null })}
        />
      </Card>
    </Screen>
  )
}
