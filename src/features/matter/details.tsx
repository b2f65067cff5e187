/** What was filled in beside the text: 地址, 对方, 平台. Nothing where nothing was. */
import { Row } from '../../ui/row/row'
import type { MatterView } from './matter-words'

export const Details = ({ details }: Pick<MatterView, 'details'>) => (
  <>
    {details.map(({ label, value }) => (
      <Row key={label} name={label} value={value} />
    ))}
  </>
)
