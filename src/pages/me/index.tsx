import { MeScreen } from '../../features/me/me-screen'
import { guarded } from '../../features/shell/guard'

const Page = () => <MeScreen />

export default guarded(Page)
