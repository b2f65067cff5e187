import { ReportScreen } from '../../../features/report/report-screen'

const Page = () => <ReportScreen kind="consultation" />

export default Page
