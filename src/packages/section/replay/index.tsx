import { useRouter } from '@tarojs/taro'
import { ReplayScreen } from '../../../features/rules/replay-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <ReplayScreen id={useRouter().params.id ?? ''} />

export default guarded(Page)
