/** Whoever is no enterprise has no right cards: what they are for, and the way to them. */
import { go } from '../../lib/routes'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { Screen } from '../shell/screen'

export const NoCards = () => (
  <Screen>
    <Empty title="登记企业后才有权利卡" text="把商标、专利记一次，报告时一点就带上">
      <Button text="登记企业" onTap={() => go('register')} />
    </Empty>
  </Screen>
)
