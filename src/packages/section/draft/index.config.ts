export default definePageConfig({ navigationBarTitleText: '未启用的改动' })
