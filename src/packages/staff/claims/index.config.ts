export default definePageConfig({ navigationBarTitleText: '企业身份确认', enablePullDownRefresh: true })
