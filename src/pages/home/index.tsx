import { HomeScreen } from '../../features/home/home-screen'

const Page = () => <HomeScreen />

export default Page
