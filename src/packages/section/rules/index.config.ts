export default definePageConfig({ navigationBarTitleText: '规则维护', enablePullDownRefresh: true })
