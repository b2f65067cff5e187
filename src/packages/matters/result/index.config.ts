export default definePageConfig({ navigationBarTitleText: '已送达', enablePullDownRefresh: true })
