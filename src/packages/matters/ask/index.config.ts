export default definePageConfig({ navigationBarTitleText: '维权咨询' })
