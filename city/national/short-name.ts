/** How people shorten the official name of a province, prefecture or county. */

const SUFFIX = /(特别行政区|自治区|自治州|自治县|自治旗|林区|地区|新区|矿区|省|市|区|县|旗|盟)$/
const MINORITIES =
  /(蒙古族|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族?|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|阿昌族|普米族|塔吉克|怒族|鄂温克族|保安族|裕固族|独龙族|鄂伦春|各族|自治)+/

/** 固始县 → 固始, 北川羌族自治县 → 北川; one character where nothing more is left. */
export const shortOf = (name: string): string => name.replace(SUFFIX, '').replace(MINORITIES, '')
