/** Where operators of platforms are registered (○: from knowledge, nobody has confirmed it). */
import type { PlatformSeat } from '../../domain/routing/pack'

const seat = (code: string, name: string, ...names: string[]): PlatformSeat => ({
  names,
  code,
  name,
  confirmed: false,
})

export const platforms: PlatformSeat[] = [
  seat('110108', '北京市海淀区', '抖音', '快手', '火山'),
  seat('330110', '杭州市余杭区', '淘宝', '天猫', '1688', '阿里巴巴', '闲鱼'),
  seat('310105', '上海市长宁区', '拼多多', '拼夕夕'),
  seat('110115', '北京经济技术开发区', '京东'),
  seat('440305', '深圳市南山区', '微信', '视频号'),
  seat('310101', '上海市黄浦区', '小红书'),
]
