/** What was filled in beside the text, for staff: a link is copied, since it may not be opened from inside WeChat. */
import { copy } from '../../lib/feedback'
import { TOPIC_WORDS } from '../../lib/words'
import { Link } from '../../ui/link/link'
import { Row } from '../../ui/row/row'
import type { MatterView } from '../matter/matter-words'

const isAddress = (value: string) => /^https?:\/\/\S+$/i.test(value)

/** What tells pages apart to the eye: without the scheme and without what follows the question mark. */
const shown = (url: string) => {
  const [page = url, query] = url.replace(/^https?:\/\//i, '').split('?')
  return query === undefined ? page : `${page}?…`
}

/** H5 may open it beside the app; the other side learns nothing of where it was opened from. */
const openPage = (url: string) => void window.open(url, '_blank', 'noopener,noreferrer')

const LinkActions = ({ url }: { url: string }) => (
  <>
    {process.env.TARO_ENV === 'h5' && (
      <Link text="打开" label="在浏览器打开链接" onTap={() => openPage(url)} />
    )}
    <Link text="复制" label="复制链接" onTap={() => copy(url)} />
  </>
)

export const HandleDetails = ({ matter }: { matter: MatterView }) => (
  <>
    {matter.topic && <Row name="咨询类别" value={TOPIC_WORDS[matter.topic]} />}
    {matter.details.map(({ label, value }) => (
      <Row
        key={label}
        name={label}
        value={isAddress(value) ? shown(value) : value}
        end={isAddress(value) ? <LinkActions url={value} /> : undefined}
      />
    ))}
  </>
)
