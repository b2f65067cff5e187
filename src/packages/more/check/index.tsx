import { useRouter } from '@tarojs/taro'
import { CheckScreen } from '../../../features/receipt/check-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <CheckScreen h={useRouter().params.h ?? ''} />

export default guarded(Page)
