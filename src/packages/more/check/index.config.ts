export default definePageConfig({ navigationBarTitleText: '校验文件' })
