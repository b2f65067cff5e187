/** What a receipt's QR code says: where anyone can check a hash, or the bare hash where no such place is published. */

/** The H5 twin answers for itself; the mini-program knows the twin's address from its build. */
const publicUrl = () =>
  process.env.TARO_ENV === 'h5' ? window.location.origin : (process.env.PUBLIC_URL ?? '').replace(/\/+$/, '')

/** @param sha256 lower-case hex */
export const checkLink = (sha256: string) => {
  const url = publicUrl()
  return url ? `${url}/#/packages/more/check/index?h=${sha256}` : sha256
}
