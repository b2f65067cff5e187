import { useRouter } from '@tarojs/taro'
import { SheetScreen } from '../../../features/handle/sheet-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <SheetScreen id={useRouter().params.id ?? ''} />

export default guarded(Page)
