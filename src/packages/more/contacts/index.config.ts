export default definePageConfig({ navigationBarTitleText: '联系人与交接', enablePullDownRefresh: true })
