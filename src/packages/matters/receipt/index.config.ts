export default definePageConfig({ navigationBarTitleText: '存证回执' })
