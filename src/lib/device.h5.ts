/** H5: the browser's own words for itself. */
export const describeDevice = () => ({
  version: process.env.APP_VERSION,
  platform: `网页 · ${navigator.userAgent}`,
})
