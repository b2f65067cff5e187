export default definePageConfig({ navigationBarTitleText: '规则表', enablePullDownRefresh: true })
