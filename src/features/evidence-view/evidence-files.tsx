/** Videos, recordings and documents: a line each, a tap opens it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { asCallError, CallError } from '../../lib/call-error'
import { toast } from '../../lib/feedback'
import { openDocument } from '../../lib/open-file'
import { Icon } from '../../ui/icon/icon'
import { Player } from '../../ui/player/player'
import { Spinner } from '../../ui/spinner/spinner'
import { Tap } from '../../ui/tap/tap'
import { sizeWords } from '../evidence/attachment'
import { MEDIA_ICONS, MEDIA_WORDS } from '../evidence/attachment-words'
import { type Piece, showsWords } from './evidence-words'
import type { EvidenceLinks } from './use-evidence-links'

/** A refused call says itself what is wrong; the rest is a file that the phone could not get or show. */
const failed = (error?: unknown) =>
  toast(error instanceof CallError ? asCallError(error).message : '没有打开，请再试一次')

type Props = { files: readonly Piece[]; links: EvidenceLinks }

export const EvidenceFiles = ({ files, links }: Props) => {
  const [opening, setOpening] = useState<string | null>(null)
  const [playing, setPlaying] = useState<{ url: string; name: string } | null>(null)
  const open = async ({ id, name, media }: Piece) => {
    setOpening(id)
    try {
      const url = (await links.good()).get(id)
      if (!url) toast('暂时看不了')
      else if (media === 'document') await openDocument(url, name)
      else setPlaying({ url, name })
    } catch (error) {
      failed(error)
    } finally {
      setOpening(null)
    }
  }
  const leave = () => setPlaying(null)
  return (
    <>
      {files.map(file => (
        <Tap
          key={file.id}
          className="evidence__file"
          label={`打开${MEDIA_WORDS[file.media]} ${file.name}`}
          disabled={opening !== null}
          onTap={() => void open(file)}
        >
          <Icon name={MEDIA_ICONS[file.media]} className="evidence__icon" />
          <View className="evidence__words">
            <View className="evidence__name">{file.name}</View>
            <View className="evidence__about">
              {[MEDIA_WORDS[file.media], sizeWords(file.bytes), showsWords(file.shows)]
                .filter(Boolean)
                .join(' · ')}
            </View>
          </View>
          {file.exposes && <Icon name="lock" size="s" />}
          {opening === file.id ? <Spinner /> : <Icon name="chevron" size="s" className="evidence__chevron" />}
        </Tap>
      ))}
      {playing && (
        <Player
          {...playing}
          onClose={leave}
          onFail={() => {
            leave()
            failed()
          }}
        />
      )}
    </>
  )
}
