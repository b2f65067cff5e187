export default definePageConfig({ navigationBarTitleText: '权利卡' })
