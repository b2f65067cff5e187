/** An address that names no table or no row: it was removed, or the link is old. */
import { go } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { Screen } from '../shell/screen'

export const NoSuch = () => (
  <Screen>
    <Empty title="没有这一行" text="可能已经移除，或者链接旧了">
      <Button text="看规则维护" kind="secondary" onTap={() => go('rules')} />
    </Empty>
  </Screen>
)
