/** Turns inside the button that was pressed, and nowhere else. */
import { View } from '@tarojs/components'
import './spinner.scss'

export const Spinner = () => <View className="spinner" />
