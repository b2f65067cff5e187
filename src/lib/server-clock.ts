/** The server's clock: the phone's is only used to count on from the last answer. */
let offset = 0

/** Takes over the `now` of an answer. */
export const hearNow = (now: string) => {
  const heard = Date.parse(now)
  if (!Number.isNaN(heard)) offset = heard - Date.now()
}

/** The server's time now, ISO with +08:00. */
export const serverNow = () => {
  const shifted = new Date(Date.now() + offset + 8 * 3_600_000)
  return `${shifted.toISOString().slice(0, 19)}+08:00`
}
