import { DirectoryScreen } from '../../../features/directory/directory-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <DirectoryScreen />

export default guarded(Page)
