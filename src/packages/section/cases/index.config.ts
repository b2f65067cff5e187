export default definePageConfig({ navigationBarTitleText: '测试案例', enablePullDownRefresh: true })
