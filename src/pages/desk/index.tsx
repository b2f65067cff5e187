import { DeskScreen } from '../../features/desk/desk-screen'

const Page = () => <DeskScreen />

export default Page
