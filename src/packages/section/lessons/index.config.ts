export default definePageConfig({ navigationBarTitleText: '派错的规则', enablePullDownRefresh: true })
