import { useRouter } from '@tarojs/taro'
import { RowScreen } from '../../../features/rules/row-screen'
import { guarded } from '../../../features/shell/guard'

const Page = () => {
  const { table = '', id = '' } = useRouter().params
  return <RowScreen table={table} id={id} />
}

export default guarded(Page)
