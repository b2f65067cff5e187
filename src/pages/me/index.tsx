import { MeScreen } from '../../features/me/me-screen'

const Page = () => <MeScreen />

export default Page
