/** H5: Taro's title bar is drawn without names for screen readers. */
const NAMES = { 'taro-navigation-bar-back': '返回', 'taro-navigation-bar-home': '回首页' }

export const nameTitleBar = () => {
  if (process.env.TARO_ENV !== 'h5') return
  for (const [name, label] of Object.entries(NAMES)) {
    const button = document.getElementsByClassName(name)[0]
    button?.setAttribute('role', 'button')
    button?.setAttribute('aria-label', label)
    button?.setAttribute('tabindex', '0')
  }
}
