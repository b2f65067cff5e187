import { MineScreen } from '../../features/matter/mine-screen'

const Page = () => <MineScreen />

export default Page
