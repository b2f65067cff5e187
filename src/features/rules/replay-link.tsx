/** 按别的版本重算, beside the reasons of a matter; the section alone sees it. */
import { View } from '@tarojs/components'
import { go } from '../../lib/routes'
import { Link } from '../../ui/link/link'
import { useSession } from '../session/session'
import './replay-link.scss'

export const ReplayLink = ({ matter }: { matter: string }) =>
  useSession().part === 'section' ? (
    <View className="replay-link">
      <Link text="按别的版本重算" quiet onward onTap={() => go('replay', { id: matter })} />
    </View>
  ) : null
