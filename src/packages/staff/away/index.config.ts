export default definePageConfig({ navigationBarTitleText: '请假与 B 角', enablePullDownRefresh: true })
