import { DirectoryScreen } from '../../../features/directory/directory-screen'

const Page = () => <DirectoryScreen />

export default Page
