export default definePageConfig({ navigationBarTitleText: '知保通', enablePullDownRefresh: true })
