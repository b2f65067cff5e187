import { DeskScreen } from '../../features/desk/desk-screen'
import { guarded } from '../../features/shell/guard'

const Page = () => <DeskScreen />

export default guarded(Page)
