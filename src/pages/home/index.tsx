import { HomeScreen } from '../../features/home/home-screen'
import { guarded } from '../../features/shell/guard'

const Page = () => <HomeScreen />

export default guarded(Page)
