import { MessagesScreen } from '../../features/messages/messages-screen'

const Page = () => <MessagesScreen />

export default Page
