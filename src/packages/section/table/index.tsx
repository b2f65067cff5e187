import { useRouter } from '@tarojs/taro'
import { TableScreen } from '../../../features/rules/table-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => <TableScreen table={useRouter().params.table ?? ''} />

export default guarded(Page)
