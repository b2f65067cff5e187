import { MessagesScreen } from '../../features/messages/messages-screen'
import { guarded } from '../../features/shell/guard'

const Page = () => <MessagesScreen />

export default guarded(Page)
