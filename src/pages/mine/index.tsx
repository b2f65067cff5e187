import { MineScreen } from '../../features/matter/mine-screen'
import { guarded } from '../../features/shell/guard'

const Page = () => <MineScreen />

export default guarded(Page)
