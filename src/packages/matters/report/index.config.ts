export default definePageConfig({ navigationBarTitleText: '报告侵权线索' })
