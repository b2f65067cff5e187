/** H5: the consent that this browser keeps. */
import { askPrivacy, hasAgreed } from './privacy-store'

export const requestPrivacy = async () => hasAgreed() || askPrivacy()

export const startPrivacy = () => {}

export const openOfficialGuide = null
