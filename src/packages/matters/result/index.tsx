import { useRouter } from '@tarojs/taro'
import { ResultScreen } from '../../../features/report/result-screen'

const Page = () => {
  const { params } = useRouter()
  return <ResultScreen id={params.id ?? ''} />
}

export default Page
