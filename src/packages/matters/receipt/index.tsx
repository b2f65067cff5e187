import { useRouter } from '@tarojs/taro'
import { ReceiptScreen } from '../../../features/receipt/receipt-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <ReceiptScreen id={useRouter().params.id ?? ''} />

export default guarded(Page)
