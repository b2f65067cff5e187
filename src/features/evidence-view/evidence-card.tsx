/** Evidence as whoever looks may see it: thumbnails of photos, lines for the rest, and what is not to be seen. */
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import type { MatterView } from '../matter/matter-words'
import { useSession } from '../session/session'
import { Failed } from '../shell/failed'
import './evidence-card.scss'
import { EvidenceFiles } from './evidence-files'
import { EvidencePhotos } from './evidence-photos'
import { evidenceNotes } from './evidence-words'
import { useEvidenceLinks } from './use-evidence-links'

type Props = { matter: Pick<MatterView, 'id' | 'evidence' | 'evidenceWithheld'> }

const countOf = ({ evidence, evidenceWithheld }: Props['matter']) => evidence.length + evidenceWithheld

/** Without a card, for where it stands under the text that it proves. Nothing where there is none. */
export const Evidence = ({ matter }: Props) => {
  const own = useSession().part === 'enterprise'
  const links = useEvidenceLinks(matter)
  const { evidence } = matter
  if (countOf(matter) === 0) return null
  return (
    <View className="evidence">
      {links.error && (
        <Failed title="证据没有取到" error={links.error} busy={links.busy} onRetry={links.again} />
      )}
      <EvidencePhotos photos={evidence.filter(piece => piece.media === 'photo')} links={links} />
      <EvidenceFiles files={evidence.filter(piece => piece.media !== 'photo')} links={links} />
      {evidenceNotes(matter, own).map(note => (
        <View key={note} className="evidence__note">
          {note}
        </View>
      ))}
    </View>
  )
}

export const EvidenceCard = ({ matter }: Props) => {
  const own = useSession().part === 'enterprise'
  const count = countOf(matter)
  if (count === 0) return null
  return (
    <Card title={own ? '您的证据' : '证据'} aside={`${count} 个`}>
      <Evidence matter={matter} />
    </Card>
  )
}
