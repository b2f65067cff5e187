export default definePageConfig({ navigationBarTitleText: '12315 交接单' })
