export default definePageConfig({ navigationBarTitleText: '规则内容' })
