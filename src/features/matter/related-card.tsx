/** The other matters of the same submission: each has its own body, number and path. */
import { go } from '../../lib/routes'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import type { MatterView } from './matter-words'

export const RelatedCard = ({ related }: Pick<MatterView, 'related'>) =>
  related.length === 0 ? null : (
    <Card title={`同一份材料分成了 ${related.length + 1} 件`}>
      {related.map(({ id, title, name }) => (
        <Row key={id} name="另一件" value={title} note={name} onTap={() => go('matter', { id })} />
      ))}
    </Card>
  )
