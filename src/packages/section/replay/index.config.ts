export default definePageConfig({ navigationBarTitleText: '按别的版本重算' })
