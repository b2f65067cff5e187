import { ReportScreen } from '../../../features/report/report-screen'

const Page = () => <ReportScreen kind="lead" />

export default Page
