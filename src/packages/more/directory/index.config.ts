export default definePageConfig({
  navigationBarTitleText: '办事机构与工作站名录',
  enablePullDownRefresh: true,
})
